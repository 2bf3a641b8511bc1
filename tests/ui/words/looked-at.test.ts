import { expect, test } from 'vitest';
import { lastKnownMonth } from '../../../src/text/account-age.ts';
import { onlyNamed, seen, tamsin } from '../../../src/ui/samples/signals.ts';
import { LAST_MONTH_OF_CURVE, lookedAt } from '../../../src/ui/words/looked-at.ts';

const now = new Date('2026-11-20T12:00:00Z');
const told = (signals: Parameters<typeof lookedAt>[0]) => lookedAt(signals, now, 'en-GB').join(' ');

test('a check shows its work', () => {
  expect(told(tamsin)).toBe(
    'Account from about 2016. Photo from March 2024. Six positions since 2013, last activity in October. ' +
      'More than 500 connections. You share 4 contacts; shared contacts only show that others accepted.',
  );
});

test('what was not read is not spoken of', () => {
  expect(lookedAt(onlyNamed('Ilse Brandvik'), now)).toEqual([]);
});

test('the month of joining, where it was shown, wins over the estimate', () => {
  expect(told({ ...onlyNamed('A'), joined: seen('2019-04'), accountCreatedAbout: seen('2020-01') })).toBe(
    'Joined in April 2019.',
  );
});

test('a young account is told by its month', () => {
  expect(told({ ...onlyNamed('A'), accountCreatedAbout: seen('2026-05') })).toBe('Account from about May 2026.');
});

test('past the end of the curve the estimate is open', () => {
  expect(told({ ...onlyNamed('A'), accountCreatedAbout: seen('2026-07') })).toBe('Account from July 2026 or later.');
});

test('the end of the curve is the one that the reader of member numbers knows', () => {
  expect(LAST_MONTH_OF_CURVE).toBe(lastKnownMonth);
});

test('no contact in common is told without a hint that it should be otherwise', () => {
  expect(told({ ...onlyNamed('A'), mutualConnections: seen(0) })).toBe('You share no contacts.');
});

test('the total that the page states wins over the jobs that it lists', () => {
  const signals = { ...onlyNamed('A'), positions: seen([]), positionsTotal: seen(14) };
  expect(told(signals)).toBe('14 positions.');
});
