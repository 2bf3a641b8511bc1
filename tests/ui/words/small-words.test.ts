import { expect, test } from 'vitest';
import { highAccount, lowAccount, mediumAccount } from '../../../src/ui/samples/accounts.ts';
import { bandNote, worstBand } from '../../../src/ui/words/bands.ts';
import { addressProblem, daysProblem } from '../../../src/ui/words/check-setting.ts';
import { failureWords } from '../../../src/ui/words/failure.ts';
import { initialsOf } from '../../../src/ui/words/initials.ts';
import { counted } from '../../../src/ui/words/numbers.ts';
import { removalSteps } from '../../../src/ui/words/removal.ts';
import { subjectOf } from '../../../src/ui/words/report.ts';
import { stagePath } from '../../../src/ui/words/stage.ts';

test.each([
  ['Elena Hartwell', 'EH'],
  ['João Almeida Prado', 'JP'],
  ['Ólafur', 'Ó'],
  ['李小龙', '李'],
  ['नेहा शर्मा', 'नेश'],
  ['', '?'],
  ['123 !!', '?'],
])('initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('small numbers are words, large ones digits', () => {
  expect(counted(1, 'position', 'positions')).toBe('one position');
  expect(counted(6, 'position', 'positions')).toBe('six positions');
  expect(counted(1439, 'connection', 'connections', 'de-DE')).toBe('1.439 connections');
});

test('the lowest band says how little it rests on', () => {
  expect(bandNote('profile', lowAccount.assessment)).toBe('in what could be read');
  expect(bandNote('approach', lowAccount.assessment)).toBe('no messages read');
  expect(bandNote('profile', mediumAccount.assessment)).toBe('three signs seen');
});

test('the higher of the two bands decides', () => {
  expect(worstBand(highAccount.assessment)).toBe('high');
  expect(worstBand(lowAccount.assessment)).toBe('low');
});

test('no path is drawn where no approach was read', () => {
  expect(stagePath('none')).toBeNull();
});

test('the place that was reached is named as finely as it is known', () => {
  const path = stagePath('channel-move');
  expect(path?.map(({ reached }) => reached)).toEqual(['passed', 'here', 'ahead', 'ahead', 'ahead']);
  expect(path?.[1]?.words).toBe('other app');
});

test.each([
  ['', null],
  ['security@northgate.example', null],
  ['security', 'There is no @ in this address.'],
  ['the team@northgate.example', 'An address has no spaces in it.'],
  ['a@b@c', 'One address only, with one @.'],
  ['a@b,c', 'This does not look like a mail address.'],
])('address %s', (typed, problem) => {
  expect(addressProblem(typed)).toBe(problem);
});

test.each(['0', '366', '2.5', '', 'ten'])('days to remember: %s is refused in words', (typed) => {
  expect(daysProblem(typed)).toBe('A whole number of days, from 1 to 365.');
});

test('days to remember: from one day to a year', () => {
  expect([daysProblem('1'), daysProblem('365')]).toEqual([null, null]);
});

test('a failure without a message still has words', () => {
  expect(failureWords({ code: 'storage', message: ' ' })).toContain('disk may be full');
  expect(failureWords({ code: 'storage', message: 'No room.' })).toBe('No room.');
});

test('somebody who is not connected is not told to remove a connection', () => {
  expect(removalSteps(2).join(' ')).not.toContain('Remove connection');
  expect(removalSteps(1).join(' ')).toContain('Remove connection');
});

test('the subject shown is the one that the mail carries', () => {
  expect(subjectOf('mailto:a@b.example?subject=LinkedIn%3A%20%C3%89va%20%26%20co&body=x')).toBe('LinkedIn: Éva & co');
  expect(subjectOf(null)).toBeNull();
});
