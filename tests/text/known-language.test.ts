import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingCount } from '../../src/text/counts.ts';
import { parseMonthOrYear } from '../../src/text/date-range.ts';
import { knownLanguage } from '../../src/text/known-language.ts';
import { monthsAgo } from '../../src/text/relative-month.ts';

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['zh-hans', 'zh-Hans'],
  ['en-u-ca-buddhist', 'en'],
  ['ar-EG-u-nu-arab', 'ar-EG'],
  ['en_US', 'en'],
  ['', 'en'],
  ['no such tag', 'en'],
  ['x-private', 'en'],
  ['__proto__', 'en'],
])('%s counts as %s', (tag, language) => {
  expect(knownLanguage(tag)).toBe(language);
});

test('whatever a page writes into its language tag, dates and numbers are still read', () => {
  const part = fc.constantFrom(
    'en',
    'xx',
    'Latn',
    'u',
    'x',
    't',
    'ca',
    'buddhist',
    'nu',
    'arab',
    'US',
    '1997',
    '-',
    '',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('-')),
      ),
      (lang) => {
        expect(parseMonthOrYear('2021', lang)).toBe('2021');
        expect(leadingCount('12', lang)).toBe(12);
        expect(() => [
          parseMonthOrYear('May 2021', lang),
          monthsAgo('1 year', lang, '2026-11-21T00:00:00Z'),
        ]).not.toThrow();
      },
    ),
    { numRuns: 60 },
  );
});
