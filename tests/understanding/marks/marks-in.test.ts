import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/text/normalise.ts';
import { marksIn } from '../../../src/understanding/marks/marks-in.ts';

const marked = (written: string) => {
  const { text } = normalise(written);
  return marksIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

test.each([
  ['write me on W h a t s A p p', '#channel W h a t s A p p'],
  ['or tele gram', '#channel tele gram'],
  ['or wh4tsapp', '#channel wh4tsapp'],
  ['or W.e.C.h.a.t', '#channel W.e.C.h.a.t'],
  ['I am on Signal', '#channel Signal'],
  ['add me on W\u200bhats\u0430pp', '#channel Whatsapp'],
  ['加我微信吧', '#channel 微信'],
  ['mail dana.whitlow@proton.me please', '#mail dana.whitlow@proton.me'],
  ['call +44 7700 900123', '#phone +44 7700 900123'],
  ['see https://bit.ly/abc.', '#link https://bit.ly/abc'],
  ['for 400 USD', '#sum 400 USD'],
])('%s', (written, mark) => {
  expect(marked(written)).toEqual([mark]);
});

test.each([
  'the signal is weak',
  'a wire and a line',
  'what is up',
  'we chat about it',
  'the session was full',
  'in 2024',
  'on 12.11.2026',
])('%j has no mark', (written) => {
  expect(marked(written)).toEqual([]);
});

test('marks never overlap and stay inside, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '+44 7700 900123',
      '400 USD per page',
      'W h a t s',
      'a@b.example',
      'https://x.example/y',
      '1 2 3 4 5 6 7 8 9',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      const marks = marksIn(text);
      for (const [index, { start, end }] of marks.entries()) {
        expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
