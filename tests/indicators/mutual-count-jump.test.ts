import { expect, test } from 'vitest';
import { mutualCountJump as sign } from '../../src/indicators/mutual-count-jump.ts';
import { runSign } from './run-sign.ts';

const grew = (from: string, to: string, fromSeenAt = '2026-10-20T00:00:00Z') => ({
  changes: [{ signal: 'mutualConnections' as const, from, to, fromSeenAt, at: '2026-11-20T00:00:00Z' }],
});

test('many more within weeks', () => {
  expect(runSign(sign, grew('3', '17'))).toMatchObject({
    kind: 'concern',
    strength: 'weak',
    signals: ['mutualConnections'],
  });
});

test('a few more, a large network that grows, a year between, or values that are no numbers', () => {
  expect(runSign(sign, grew('3', '9')).kind).toBe('clear');
  expect(runSign(sign, grew('80', '95')).kind).toBe('clear');
  expect(runSign(sign, grew('3', '17', '2025-10-20T00:00:00Z')).kind).toBe('clear');
  expect(runSign(sign, grew('a few', 'many')).kind).toBe('clear');
});

test('nothing is known from before', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});
