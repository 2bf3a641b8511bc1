import { expect, test } from 'vitest';
import { marksIn } from '../../src/understanding/marks/marks-in.ts';
import { sentencesIn } from '../../src/understanding/sentences.ts';

const read = (text: string) => sentencesIn(text, marksIn(text), 'en');
const written = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));

test('sentences and lines, each where it stands, with its marks as one word', () => {
  const text = 'We pay $1,200 for it. Call me!\nThanks';
  expect(written(text)).toEqual(['We pay $1,200 for it.', 'Call me!', 'Thanks']);
  expect(read(text)[0]?.tokens.map(({ word }) => word)).toEqual(['we', 'pay', '#sum', 'for', 'it']);
});

test('what is long is cut at its pauses, and nothing of it is lost', () => {
  const clause = 'one two three four five six seven eight, ';
  const text = clause.repeat(8).trimEnd();
  const pieces = read(text);
  expect(pieces.map(({ tokens }) => tokens.length)).toEqual([16, 16, 16, 16]);
  expect(written(text).join(' ')).toBe(text);
});

test('a line of any length is cut where its sentences end', () => {
  const sentences = Array.from({ length: 300 }, (_, index) => `This is what number ${index} says.`);
  expect(written(sentences.join(' '))).toEqual(sentences);
});

test('a line without any end is read to its end', () => {
  expect(read('wording '.repeat(2_000)).flatMap(({ tokens }) => tokens)).toHaveLength(2_000);
});
