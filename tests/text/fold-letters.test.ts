import { expect, test } from 'vitest';
import { foldLetters } from '../../src/text/fold-letters.ts';

test.each([
  ['MÜLLER', 'muller'],
  ['Straße', 'strasse'],
  ['Łukasz Øst', 'lukasz ost'],
  ['Nguyễn', 'nguyen'],
  ['ΆΛΦΑ', 'αλφα'],
  ['Ёлка', 'елка'],
  ['李晓梅', '李晓梅'],
  ['Ｄａｎａ', 'dana'],
])('%s is %s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});
