import { expect, test } from 'vitest';
import { sameTextBefore as sign } from '../../../src/indicators/approach/same-text-before.ts';
import { runSign } from '../run-sign.ts';

const seen = {
  signal: 'thread',
  text: 'We came across your profile',
  seenAt: '2026-10-02T10:00:00Z',
  name: 'Dana Whitlow',
} as const;

test('another account used the same words', () => {
  expect(runSign(sign, { textSeenFrom: [seen] })).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    shown: seen.text,
  });
  expect(runSign(sign, { textSeenFrom: [] }).kind).toBe('clear');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
