import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCount, leadingCount } from '../../src/text/counts.ts';

test.each([
  ['en', '500+ connections', 500, true],
  ['en', '971 followers', 971, false],
  ['en', '3,492,095 followers', 3_492_095, false],
  ['en', '12K followers', 12_000, false],
  ['en', '1.5M followers', 1_500_000, false],
  ['fr', '1 439 abonnés', 1_439, false],
  ['fr', '1\u202f439 abonnés', 1_439, false],
  ['fr', '4 k abonnés', 4_000, false],
  ['fr', '+ de 500 relations', null, false],
  ['de', '1.439 Follower', 1_439, false],
  ['es', '2 mil seguidores', 2_000, false],
  ['es', '2,5 mil seguidores', 2_500, false],
  ['pt', '3 mil seguidores', 3_000, false],
  ['ru', '1,2 тыс. подписчиков', 1_200, false],
  ['ja', '2万 フォロワー', 20_000, false],
  ['hi', '५०० कनेक्शन', 500, false],
  ['ar', '٥٠٠+ زميل', 500, true],
  ['en', '8 mutual', 8, false],
  ['en', 'none', null, false],
])('%s: %s', (lang, text, count, orMore) => {
  expect(leadingCount(text, lang)).toEqual(count === null ? null : { count, orMore });
});

test('the first count in a sentence', () => {
  expect(firstCount('Show all 35 skills', 'en')).toEqual({ count: 35, orMore: false });
  expect(firstCount('Mehr als 500 Kontakte', 'de')?.count).toBe(500);
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
        if (shown) expect(Number.isInteger(shown.count) && shown.count >= 0 && shown.count <= 1e9).toBe(true);
      }
    }),
  );
  for (const unit of ['1', '111,', '1.', ' ', '1 ', 'k']) {
    expect(() => firstCount(`1${unit.repeat(100_000)}`, 'en')).not.toThrow();
  }
});
