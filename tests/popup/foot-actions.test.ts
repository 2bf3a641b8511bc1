import { expect, test } from 'vitest';
import { footActions } from '../../src/popup/foot-actions.ts';
import { stepsDone } from '../../src/popup/steps-done.ts';
import {
  highAccount,
  lowAccount,
  mediumAccount,
  oneReport,
  unreadAccount,
  withCase,
} from '../../src/ui/samples/accounts.ts';

const now = '2026-11-20T08:30:00Z';
const primary = (account: Parameters<typeof footActions>[0]) => footActions(account).primary?.words ?? null;
const quiet = (account: Parameters<typeof footActions>[0]) => footActions(account).quiet.map(({ words }) => words);

test('strong signs: report', () => {
  expect(primary(highAccount)).toBe('Report to security…');
  expect(quiet(highAccount)).toEqual(['I know them']);
});

test('some signs: first what they may lead to, then report', () => {
  expect(primary(mediumAccount)).toBe('What this may lead to');
  expect(primary(withCase(mediumAccount, { step: 'realise' }))).toBe('Report to security…');
});

test.each([lowAccount, unreadAccount])(
  'nothing unusual or not enough read: nothing to press, only quiet ways',
  (account) => {
    expect(primary(account)).toBeNull();
    expect(quiet(account)).toEqual(['Report anyway…', 'I know them']);
  },
);

test('report comes before remove', () => {
  expect(primary(withCase(highAccount, { step: 'remove' }))).toBe('Report first…');
});

test('after the report comes the removal', () => {
  expect(primary(withCase(highAccount, oneReport))).toBe('Remove them');
  expect(primary(withCase(highAccount, { ...oneReport, step: 'remove' }))).toBe('I have removed them');
});

test('when all is done there is nothing to press', () => {
  expect(primary(withCase(highAccount, { ...oneReport, removedAt: now, step: 'remove' }))).toBeNull();
});

test('somebody known can be taken back, and reported all the same', () => {
  expect(quiet(withCase(highAccount, { knownSince: now }))).toEqual(['Report anyway…', 'Take that back']);
});

test('a report and a removal count when they were done, not when they were looked at', () => {
  expect([...stepsDone(withCase(highAccount, { step: 'remove' }).case)]).toEqual(['recognise', 'realise']);
  expect([...stepsDone(withCase(highAccount, { ...oneReport, removedAt: now }).case)]).toEqual(['report', 'remove']);
});
