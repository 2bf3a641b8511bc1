import { expect, test } from 'vitest';
import { monthInWords, monthNumber, monthsBetween, spanInWords } from '../../src/text/months.ts';

test('months between', () => {
  expect(monthsBetween('2012-03', '2026-11')).toBe(176);
  expect(monthsBetween('2026-11', '2026-08')).toBe(-3);
  expect(monthsBetween('2026-10-12T08:00:00Z', '2026-11')).toBe(1);
  expect(monthsBetween('2026', '2026-11')).toBe(10);
});

test('a year alone can be read as its end', () => {
  expect(monthNumber('2020', 12) - monthNumber('2020')).toBe(11);
  expect(monthNumber('soon')).toBeNaN();
});

test('in words', () => {
  expect(monthInWords('2026-08')).toBe('August 2026');
  expect(monthInWords('2011')).toBe('2011');
  expect([1, 5, 23, 24, 176].map(spanInWords)).toEqual(['1 month', '5 months', '23 months', '2 years', '14 years']);
});
