import { expect, test } from 'vitest';
import { dateWords, monthWords, traceWords, whenWords } from '../../../src/ui/words/dates.ts';

const now = new Date(2026, 10, 20, 15, 0);
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

test.each([
  [0.5, 'just now'],
  [5, '5 minutes ago'],
  [130, '2 hours ago'],
  [20 * 60, 'yesterday'],
  [3 * 24 * 60, '3 days ago'],
])('what is near is told by its distance: %s minutes', (minutes, words) => {
  expect(whenWords(ago(minutes), now, 'en-GB')).toBe(words);
});

test('what is far is told by its date', () => {
  expect(whenWords(ago(8 * 24 * 60), now, 'en-GB')).toBe('12 Nov 2026');
});

test('a time ahead of the clock is told by its date and not as a distance', () => {
  expect(whenWords(ago(-90), now, 'en-GB')).toBe('20 Nov 2026');
});

test('a time that cannot be read is shown as it is', () => {
  expect(whenWords('soon', now)).toBe('soon');
});

test('dates stand in the form of the person', () => {
  expect(dateWords('2026-11-14T09:12:00Z', 'de-DE')).toBe('14.11.2026');
  expect(monthWords('2024-03', 'fr-FR')).toBe('mars 2024');
});

test('a year alone stays a year, and a month never moves with the time zone', () => {
  expect(monthWords('2006', 'en-GB')).toBe('2006');
  expect(monthWords('2024-01-01T00:00:00Z', 'en-US')).toBe('January 2024');
});

test('a trace of this year is told by its month, an older one with its year', () => {
  expect(traceWords('2026-10-18T16:20:00Z', now, 'en-GB')).toBe('October');
  expect(traceWords('2024-03-12T10:04:11Z', now, 'en-GB')).toBe('March 2024');
});
