import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCount, leadingCount } from '../../src/text/counts.ts';

test.each([
  ['en', '500+ connections', 500],
  ['en', '971 followers', 971],
  ['en', '3,492,095 followers', 3_492_095],
  ['en', '12K followers', 12_000],
  ['en', '1.5M followers', 1_500_000],
  ['fr', '1 439 abonnés', 1_439],
  ['fr', '1\u202f439 abonnés', 1_439],
  ['fr', '4 k abonnés', 4_000],
  ['fr', '+ de 500 relations', null],
  ['de', '1.439 Follower', 1_439],
  ['es', '2 mil seguidores', 2_000],
  ['es', '2,5 mil seguidores', 2_500],
  ['pt', '3 mil seguidores', 3_000],
  ['ru', '1,2 тыс. подписчиков', 1_200],
  ['ja', '2万 フォロワー', 20_000],
  ['hi', '५०० कनेक्शन', 500],
  ['ar', '٥٠٠+ زميل', 500],
  ['ar', '١٬٩٧١ متابع', 1_971],
  ['ar', '١٫٢ ألف متابع', 1_200],
  ['en', '8 mutual', 8],
  ['en', 'none', null],
])('%s: %s', (lang, text, count) => {
  expect(leadingCount(text, lang)).toBe(count);
});

test('the first count in a sentence', () => {
  expect(firstCount('Show all 35 skills', 'en')).toBe(35);
  expect(firstCount('Mehr als 500 Kontakte', 'de')).toBe(500);
});

test('any text gives null or a count that a sighting can hold', () => {
  const part = fc.constantFrom(
    '1',
    '999',
    ',',
    '.',
    ' ',
    '\u202f',
    'k',
    'M',
    'mil',
    '万',
    '+',
    '٥',
    '\u200f',
    'followers',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ja', 'es', 'ar'), (written, lang) => {
      for (const shown of [leadingCount(written, lang), firstCount(written, lang)]) {
        if (shown !== null) expect(Number.isInteger(shown) && shown >= 0 && shown <= 1e9).toBe(true);
      }
    }),
  );
  for (const unit of ['1', '111,', '1.', ' ', '1 ', 'k']) {
    expect(() => firstCount(`1${unit.repeat(100_000)}`, 'en')).not.toThrow();
  }
});
