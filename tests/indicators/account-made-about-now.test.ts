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

test('an older account may write', () => {
  expect(runSign(sign, { accountCreatedAbout: '2026-07', invitationNote: 'Good day' }).kind).toBe('clear');
  expect(runSign(sign, { joined: '2026-07', invitationNote: 'Good day' }).kind).toBe('clear');
});

test('no message of theirs was read, or no age', () => {
  expect(runSign(sign, { joined: '2026-11' }).kind).toBe('unknown');
  expect(runSign(sign, { joined: '2026-11', thread: [{ ...message, from: 'me' }] }).kind).toBe('unknown');
  expect(runSign(sign, { invitationNote: 'Good day' }).kind).toBe('unknown');
});
