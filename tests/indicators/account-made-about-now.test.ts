import { expect, test } from 'vitest';
import { accountMadeAboutNow as sign } from '../../src/indicators/account-made-about-now.ts';
import { runSign } from './run-sign.ts';

const message = { from: 'them', at: null, text: 'Good day' } as const;

test('a new account that sends an invitation or a message', () => {
  const invited = runSign(sign, { joined: '2026-10', invitationNote: 'Good day' });
  expect(invited).toMatchObject({ kind: 'concern', strength: 'weak', signals: ['joined', 'invitationNote'] });
  const written = runSign(sign, { accountCreatedAbout: '2026-11', thread: [message] });
  expect(written).toMatchObject({ kind: 'concern', signals: ['accountCreatedAbout', 'thread'] });
});

test('hundreds of connections within half a year are plain, without any message', () => {
  const connections = { count: 500, orMore: true };
  const seen = runSign(sign, { joined: '2026-06', connections });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'plain', signals: ['joined', 'connections'] });
  expect(runSign(sign, { joined: '2026-10', connections, invitationNote: 'Good day' }).signals).toEqual([
    'joined',
    'connections',
    'invitationNote',
  ]);
  expect(runSign(sign, { joined: '2026-06', connections: { count: 210, orMore: false } }).kind).toBe('clear');
  expect(runSign(sign, { joined: '2025-06', connections }).kind).toBe('clear');
});

test('an older account may write', () => {
  expect(runSign(sign, { accountCreatedAbout: '2026-07', invitationNote: 'Good day' }).kind).toBe('clear');
  expect(runSign(sign, { joined: '2026-07', invitationNote: 'Good day' }).kind).toBe('clear');
});

test('no message of theirs was read, or no age', () => {
  expect(runSign(sign, { joined: '2026-11' }).kind).toBe('unknown');
  expect(runSign(sign, { joined: '2026-11', thread: [{ ...message, from: 'me' }] }).kind).toBe('unknown');
  expect(runSign(sign, { invitationNote: 'Good day' }).kind).toBe('unknown');
});
