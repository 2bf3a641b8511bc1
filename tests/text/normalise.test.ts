import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, spanInOriginal } from '../../src/text/normalise.ts';

test.each([
  ['W\u200bhats\u00adApp', 'WhatsApp'],
  ['\u202eppAstahW', 'ppAstahW'],
  ['ｃｌｅａｒａｎｃｅ', 'clearance'],
  ['сlеarаnсe', 'clearance'], // with Cyrillic letters
  ['ﬁle', 'file'],
  ['сейчас', 'сейчас'],
  ['Zürich', 'Zürich'],
  ['one\ntwo', 'one\ntwo'],
])('%j is read as %j', (written, read) => {
  expect(normalise(written).text).toBe(read);
});

test('a span leads back to the words as they were written', () => {
  const written = 'on Whats\u200bApp \u200bplease';
  const seen = normalise(written);
  const start = seen.text.indexOf('WhatsApp');
  const [from, to] = spanInOriginal(seen, start, start + 'WhatsApp'.length);
  expect(written.slice(from, to)).toBe('Whats\u200bApp');
});

test('every place has its origin, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
      const { text, origin } = normalise(written);
      expect(origin.length).toBe(text.length + 1);
      for (let at = 1; at < origin.length; at += 1) expect(origin[at]).toBeGreaterThanOrEqual(origin[at - 1] ?? 0);
      expect(origin.at(-1)).toBeLessThanOrEqual(written.length);
    }),
  );
});

test('what was read once reads the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
      const once = normalise(written).text;
      expect(normalise(once).text).toBe(once);
    }),
  );
});
