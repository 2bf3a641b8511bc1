import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedRuns } from '../../../src/ui/words/marked.ts';

test('the marked words are set apart', () => {
  expect(markedRuns('a bit less general', [[6, 18]])).toEqual([
    { text: 'a bit ', marked: false },
    { text: 'less general', marked: true },
  ]);
});

test('marks in any order, overlapping or beside the text, lose and double nothing', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), marks, (text, chosen) => {
      const runs = markedRuns(text, chosen);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
  );
});

test('a character inside any mark is marked', () => {
  const runs = markedRuns('abcdef', [
    [3, 5],
    [1, 4],
  ]);
  expect(runs.filter((run) => run.marked).map((run) => run.text)).toEqual(['bcd', 'e']);
});
