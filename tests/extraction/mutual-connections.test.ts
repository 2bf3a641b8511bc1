import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutualCount } from '../../src/extraction/mutual-connections.ts';

describe('names set bold', () => {
  test.each<[string, string[], string, number]>([
    ['Ada is a mutual connection', ['Ada'], 'en', 1],
    ['Ada and Bo are mutual connections', ['Ada', 'Bo'], 'en', 2],
    ['Ada, Bo and 6 other mutual connections', ['Ada', 'Bo'], 'en', 8],
    ['Ada and 1 other mutual connection', ['Ada'], 'en', 2],
    ['Ada, Bo and 1,234 other mutual connections', ['Ada', 'Bo'], 'en', 1_236],
    ['Ada, Bo et 6 autres relations en commun', ['Ada', 'Bo'], 'fr', 8],
    ['Nele Vosskuhl ist ein gemeinsamer Kontakt', ['Nele Vosskuhl'], 'de', 1],
    ['Aitana, Bruno y 5 contactos en común más', ['Aitana', 'Bruno'], 'es', 7],
    ['Ada, Bo e outras 6 conexões em comum', ['Ada', 'Bo'], 'pt', 8],
    ['Тимур, Дина и ещё 5 общих контактов', ['Тимур', 'Дина'], 'ru', 7],
    ['Adaさん、Boさん、他6人の共通のつながり', ['Ada', 'Bo'], 'ja', 8],
    ['Ada、Bo 和另外 6 位共同好友', ['Ada', 'Bo'], 'zh-Hans', 8],
    ['آدا وبو و٦ زملاء آخرين', ['آدا', 'بو'], 'ar', 8],
    ['Tobin 99, Maribel and 4 other mutual connections', ['Tobin 99', 'Maribel'], 'en', 6],
    ['Agent 007 is a mutual connection', ['Agent 007'], 'en', 1],
    ['667 followers • Ada and Bo are mutual connections', ['Ada', 'Bo'], 'en', 2],
    ['\u200fAda\u200f, Bo and 2 other', ['\u200fAda\u200f', 'Bo'], 'en', 4],
  ])('%s', (text, strong, lang, count) => {
    expect(mutualCount(text, strong, lang)).toBe(count);
  });
});

describe('the number set bold, too', () => {
  test.each<[string, string[], number]>([
    ['Ada, Bo and 8 other mutual connections', ['Ada', 'Bo', '8 other mutual connections'], 10],
    ['Ada and 8 other mutual connections', ['Ada', '8'], 9],
    ['12 mutual connections', ['12'], 12],
    ['12 mutual connections', ['12 mutual connections'], 12],
  ])('%s %j', (text, strong, count) => {
    expect(mutualCount(text, strong, 'en')).toBe(count);
  });
});

describe('nothing bold', () => {
  test.each([
    ['12 mutual connections', 'en', 12],
    ['1 gemeinsamer Kontakt', 'de', 1],
    ['Ada, Bo and 6 other mutual connections', 'en', 8],
    ['Ada, Bo, and 6 other mutual connections', 'en', 8],
    ['Ada and 1,234 other mutual connections', 'en', 1_235],
    ['Sel49 and 3 other mutual connections', 'en', 4],
    ['Ada, Bo et 6 autres relations en commun', 'fr', 8],
    ['Ada, Bo und 6 weitere gemeinsame Kontakte', 'de', 8],
    ['Ada, Bo y otros 6 contactos en común', 'es', 8],
    ['Ada, Bo e outras 6 conexões em comum', 'pt', 8],
    ['Ada e altri 6 collegamenti in comune', 'it', 7],
    ['Adaさん、Boさん、他6人の共通のつながり', 'ja', 8],
    ['Ada님, Bo님 외 6명의 1촌', 'ko', 8],
    ['Ada、Bo 和另外 6 位共同好友', 'zh-Hans', 8],
    ['٦ زملاء مشتركين', 'ar', 6],
  ])('%s', (text, lang, count) => {
    expect(mutualCount(text, [], lang)).toBe(count);
  });
});

test.each(['', 'mutual connections', 'Ada is a mutual connection', 'Sel49', '99999999999999999999 mutual connections'])(
  'neither names nor a number that can be true: “%s”',
  (text) => {
    expect(mutualCount(text, [], 'en')).toBeNull();
  },
);

test('any sentence gives null or a count that a sighting can hold, and long ones take no time', () => {
  const word = fc.constantFrom('Ada', 'Bo 7', ',', ' and ', '12', '1,234', '999999999999', '、', '他', '٦', ' ', '• ');
  const sentence = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(sentence, fc.array(fc.oneof(word, fc.string()), { maxLength: 4 }), (text, strong) => {
      const count = mutualCount(text, strong, 'en') ?? 0;
      expect(Number.isInteger(count) && count >= 0 && count <= 1e9).toBe(true);
    }),
  );
  for (const unit of ['1', '111,', 'a1', '1 ', ' and ', 'a, ']) {
    expect(() => mutualCount(unit.repeat(100_000 / unit.length), ['x'], 'en')).not.toThrow();
    expect(() => mutualCount(unit.repeat(100_000 / unit.length), [], 'ja')).not.toThrow();
  }
});

test('an Arabic thousands mark is part of the number', () => {
  expect(mutualCount('١٬٩٧١ زميل مشترك', [], 'ar')).toBe(1_971);
});
