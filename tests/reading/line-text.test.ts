import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace, textWithBreaks } from '../../src/reading/line-text.ts';
import { documentOf } from './outline-of.ts';

const textOf = (body: string, limit = 1_000, written = false) => {
  const element = documentOf(`<p>${body}</p>`).querySelector('p');
  return element && textWithBreaks(element, limit, written);
};

test.each([
  ['one<br>two', 'one\ntwo'],
  ['one<br><br>two', 'one\n\ntwo'],
  ['<br>one<br>', 'one'],
  ['one <b>bold  and</b> <i>more</i>', 'one bold and more'],
  ['one<svg><title>icon</title></svg> two', 'one two'],
  ['one<!-- no --> two', 'one two'],
])('%s', (body, text) => {
  expect(textOf(body)).toBe(text);
});

test.each([
  ['one\ntwo', 'one two', 'one\ntwo'],
  ['one <img alt="🙂"> two', 'one two', 'one 🙂 two'],
  ['one<span class="visually-hidden"> spoken</span>', 'one spoken', 'one'],
  ['one<i>two</i><br>three', 'onetwo\nthree', 'onetwo\nthree'],
])('a line, and a message: %j', (body, line, message) => {
  expect([textOf(body), textOf(body, 1_000, true)]).toEqual([line, message]);
});

test('it ends at the limit, before a long text is put together', () => {
  expect(textOf('abc<b>def</b>ghi', 5)).toBe('abcde');
});

test('inline elements nested beyond all reason cost no stack and lose no word', () => {
  expect(textOf(`a${'<i>'.repeat(5_000)}deep${'</i>'.repeat(5_000)}b`)).toBe('adeepb');
});

test('folding is what `\\s+` would do, at any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u2003', '\u200b') }), (text) => {
      expect(foldSpace(text)).toBe(text.trim().replace(/\s+/g, ' '));
    }),
  );
});
