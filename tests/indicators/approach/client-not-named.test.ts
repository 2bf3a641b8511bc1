import { expect, test } from 'vitest';
import { clientNotNamed as sign } from '../../../src/indicators/approach/client-not-named.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

const strength = (conversation: ReturnType<typeof talk>) => runSign(sign, { conversation }).strength;

test('no name is weak, no name and no task is plain', () => {
  expect(strength(saying('unnamed-client'))).toBe('weak');
  expect(strength(saying('unnamed-client', 'vague-role'))).toBe('plain');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});

test('a named post with a number answers it', () => {
  expect(strength(saying('unnamed-client', 'named-client', 'vacancy-number'))).toBe('advice');
});
