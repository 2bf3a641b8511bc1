import { expect, test } from 'vitest';
import { Evidence } from '../../../src/contracts/assessment.ts';
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

test('a name as long as a name can be still makes evidence that can be kept', () => {
  const outcome = sign.evaluate({ textSeenFrom: [{ ...seen, name: 'n'.repeat(200) }] }, { now: '', thisMonth: '' });
  const evidence = outcome.kind === 'concern' ? outcome.evidence : [];
  expect(evidence.map((one) => Evidence.safeParse(one).success)).toEqual([true]);
});
