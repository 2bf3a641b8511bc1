import { expect, test } from 'vitest';
import { unseenNamed } from '../../../src/ui/words/unseen.ts';

test.each([
  ['report\u202efdp.exe', 'report[U+202E]fdp.exe'],
  ['https://nort\u00adhgate.example/\u200b', 'https://nort[U+00AD]hgate.example/[U+200B]'],
  ['https://example.org/été?q=1', 'https://example.org/été?q=1'],
])('what cannot be seen in %j is named', (written, shown) => {
  expect(unseenNamed(written)).toBe(shown);
});
