import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/ui/words/excerpt.ts';

const long = `${'before '.repeat(30)}wanted ${'between '.repeat(30)}needed ${'after '.repeat(30)}`;
const mark = (word: string): [number, number] => [long.indexOf(word), long.indexOf(word) + word.length];
const textOf = (runs: ReturnType<typeof excerptOf>) => runs?.map(({ text }) => text).join('') ?? '';

test('a short text stands whole', () => {
  expect(excerptOf('a bit less general', [[6, 18]])).toBeNull();
});

test('a long text is cut down to its marks and whole words around them', () => {
  expect(textOf(excerptOf(long, [mark('wanted'), mark('needed')]))).toBe(
    '… before before before before before before wanted between between between between between…' +
      ' between between between between between needed after after after after after after after…',
  );
});

test('without marks the beginning stands for the text', () => {
  expect(textOf(excerptOf(long))).toMatch(/^before .* before…$/);
});

test('every mark survives, whatever lies around it', () => {
  const marks = fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ minLength: 200, maxLength: 400, unit: 'grapheme' }), marks, (text, chosen) => {
      const runs = excerptOf(text, chosen) ?? [];
      const marked = runs.flatMap((run) => (run.marked ? run.text : []));
      for (const [start, end] of chosen) if (end > start) expect(marked.join('')).toContain(text.slice(start, end));
    }),
  );
});
