import { expect, test } from 'vitest';
import { sharesName } from '../../../src/text/names/compare-names.ts';

test.each([
  ['Josephine Tanner', 'Josephine Albright', true],
  ['Rosa Delgado', 'Rosa Delgado, PMP', true],
  ['Ludmila Geraskova', 'Nathan Forsyth', false],
  ['Łukasz Żak', 'Lukasz Zak', true],
  ['Xiaomei Li', '李晓梅', null],
  ['Dana', 'Nathan Forsyth', null],
])('%s and %s: %s', (one, other, shared) => {
  expect(sharesName(one, other)).toBe(shared);
  expect(sharesName(other, one)).toBe(shared);
});
