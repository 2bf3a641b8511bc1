import { expect, test } from 'vitest';
import { manyMutualsOnYoungAccount as sign } from '../../src/indicators/many-mutuals-on-young-account.ts';
import { runSign } from './run-sign.ts';

test('many shared contacts on a young account are advice and no more', () => {
  expect(runSign(sign, { mutualConnections: 14, joined: '2026-08', mutualsFromViewerEmployer: 11 })).toMatchObject({
    kind: 'concern',
    strength: 'advice',
    signals: ['mutualConnections', 'mutualsFromViewerEmployer', 'joined'],
  });
});

test('few of them, or an older account', () => {
  expect(runSign(sign, { mutualConnections: 2, joined: '2026-08' }).kind).toBe('clear');
  expect(runSign(sign, { mutualConnections: 14, joined: '2020-08' }).kind).toBe('clear');
});

test('no count or no age', () => {
  expect(runSign(sign, { joined: '2026-08' }).kind).toBe('unknown');
  expect(runSign(sign, { mutualConnections: 14 }).kind).toBe('unknown');
});
