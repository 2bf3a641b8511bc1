import { expect, test } from 'vitest';
import { onlyNamed } from '../../../src/ui/samples/signals.ts';
import { couldNotRead } from '../../../src/ui/words/could-not-read.ts';

const signals = onlyNamed('Ilse Brandvik');

test('each reason comes once, with what the person can do', () => {
  expect(couldNotRead(['education', 'joined', 'skillsTotal'], signals)).toEqual([
    { what: 'When they joined', how: 'Open “About this profile” from the More menu under their name.' },
    { what: 'Education and skills', how: 'Not loaded yet. Scroll down the page and it will be read.' },
  ]);
});

test('what the page does not show is told last, and counts for nothing', () => {
  const lines = couldNotRead(['headline', 'joined'], signals);
  expect(lines.at(-1)).toEqual({
    what: 'Their headline',
    how: 'Not shown on this page. That says nothing either way.',
  });
});

test('a dialog that was open and not understood is not asked for again', () => {
  const broken = { ...signals, joined: { missing: 'not-understood' as const } };
  expect(couldNotRead(['joined'], broken)[0]?.how).toContain('not understood');
});

test('messages have a line of their own', () => {
  expect(couldNotRead(['thread', 'invitationNote'], signals)).toEqual([
    { what: 'Their messages and their note with the invitation', how: 'None were read on this page.' },
  ]);
});

test('what says nothing to a person is left out', () => {
  expect(couldNotRead(['viewerEmployer', 'changes', 'memberId'], signals)).toEqual([]);
});

test('a signal of a later version stands under its own name', () => {
  expect(couldNotRead(['shoeSize'], signals)[0]?.what).toBe('ShoeSize');
});
