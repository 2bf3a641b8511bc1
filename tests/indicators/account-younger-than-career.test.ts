import { expect, test } from 'vitest';
import { accountYoungerThanCareer as sign } from '../../src/indicators/account-younger-than-career.ts';
import { post, runSign } from './run-sign.ts';

test('a new account with a long career shows when it was made and when the career began', () => {
  const seen = runSign(sign, {
    joined: '2026-08',
    positions: [post({ start: '2019-01' }), post({ start: '2012-03' })],
  });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'strong', signals: ['joined', 'positions'] });
  expect(seen.shown).toContain('August 2026');
  expect(seen.shown).toContain('March 2012');
});

test.each([
  ['2026-05', '2016-11', 'strong'],
  ['2026-05', '2021-11', 'plain'],
  ['2026-04', '2016-11', 'plain'],
  ['2025-11', '2021-11', 'weak'],
])('joined %s, working since %s: %s', (joined, start, strength) => {
  expect(runSign(sign, { joined, positions: [post({ start })] }).strength).toBe(strength);
});

test('by the member number the account is taken to be as old as it can be', () => {
  const seen = runSign(sign, { accountCreatedAbout: '2026-07', positions: [post({ start: '2012' })] });
  expect(seen).toMatchObject({ strength: 'plain', signals: ['accountCreatedAbout', 'positions'] });
});

test('a first post or an account of years is ordinary', () => {
  expect(runSign(sign, { joined: '2026-11', positions: [post({ start: '2025-09' })] }).kind).toBe('clear');
  expect(runSign(sign, { joined: '2025-10', positions: [post({ start: '2002' })] }).kind).toBe('clear');
});

test('without the age of the account or a date of a post there is no saying', () => {
  expect(runSign(sign, { positions: [post()] }).kind).toBe('unknown');
  expect(runSign(sign, { joined: '2026-08' }).kind).toBe('unknown');
  expect(runSign(sign, { joined: '2026-08', positions: [post({ start: null })] }).kind).toBe('unknown');
});
