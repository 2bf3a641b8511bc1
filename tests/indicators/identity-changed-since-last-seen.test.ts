import { expect, test } from 'vitest';
import type { Change } from '../../src/contracts/account.ts';
import { identityChangedSinceLastSeen as sign } from '../../src/indicators/identity-changed-since-last-seen.ts';
import { runSign } from './run-sign.ts';

const change = (signal: Change['signal'], from: string, to: string): Change => ({
  signal,
  from,
  to,
  fromSeenAt: '2026-09-01T00:00:00Z',
  at: '2026-11-20T00:00:00Z',
});
const renamed = change('name', 'Ludmila Geraskova', 'Nathan Forsyth');
const employed = change('employer', 'Volga Textil', 'Forsyth & Lowe');
const pictured = change('photoUploadedAt', '2019-01-01T00:00:00Z', '2026-10-12T00:00:00Z');

test('a wholly different name, and more with employer and photo', () => {
  expect(runSign(sign, { changes: [renamed] })).toMatchObject({ strength: 'weak', signals: ['name'] });
  expect(runSign(sign, { changes: [renamed, employed] })).toMatchObject({
    strength: 'plain',
    signals: ['name', 'positions'],
  });
  expect(runSign(sign, { changes: [pictured, renamed, employed] })).toMatchObject({
    strength: 'strong',
    signals: ['name', 'positions', 'photoUploadedAt'],
  });
});

test.each([
  ['a new post and photo', [employed, pictured]],
  ['a marriage', [change('name', 'Josephine Tanner', 'Josephine Albright')]],
  ['credentials', [change('name', 'Rosa Delgado', 'Rosa Delgado, PMP')]],
  ['the same person in another alphabet', [change('name', 'Xiaomei Li', '李晓梅')]],
  ['nothing', []],
])('%s is ordinary', (_, changes) => {
  expect(runSign(sign, { changes }).kind).toBe('clear');
});

test('nothing is known from before', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});
