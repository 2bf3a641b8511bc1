import { expect, test } from 'vitest';
import { addressKindsIn, hidesItsTarget } from '../../../src/understanding/marks/address-kinds.ts';

test.each([
  ['dana@gmail.com', 'free-mail', 'gmail.com'],
  ['dana@hr.halden-optics.example', 'mail', 'halden-optics.example'],
  ['https://bit.ly/3xYz', 'shortener', 'bit.ly'],
  ['https://xn--halden-9ya.example/jobs', 'punycode', 'xn--halden-9ya.example'],
  ['https://files.example/task.zip', 'archive-or-program', 'files.example'],
  ['https://github.com/quillstone/grid', 'repository', 'github.com'],
  ['git.quillstone.example/grid-dash', 'repository', 'quillstone.example'],
  ['https://www.bexley.co.uk/careers/4711', 'link', 'bexley.co.uk'],
])('%s is a %s of %s', (text, kind, domain) => {
  expect(addressKindsIn(`Look at ${text} please`)).toMatchObject([{ kind, domain }]);
});

test('a file that brings a program is found without a link', () => {
  expect(addressKindsIn('I attach Offer_2026.docm and notes.txt')).toMatchObject([{ kind: 'archive-or-program' }]);
});

test('a link hides its target where its words name another site', () => {
  expect(hidesItsTarget({ shown: 'https://halden.example/jobs', href: 'https://halden.invalid/x' })).toBe(true);
  expect(hidesItsTarget({ shown: 'https://www.halden.example', href: 'https://halden.example/jobs' })).toBe(false);
  expect(hidesItsTarget({ shown: 'our page', href: 'https://halden.example' })).toBe(false);
});
