import { expect, test } from 'vitest';
import { probesAccess as sign } from '../../../src/indicators/approach/probes-access.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

const strength = (conversation: ReturnType<typeof talk>) => runSign(sign, { conversation }).strength;

test('the more of it they ask, the clearer', () => {
  expect(strength(saying('current-work'))).toBe('weak');
  expect(strength(saying('access'))).toBe('plain');
  expect(strength(saying('clearance', 'current-work'))).toBe('plain');
  expect(strength(saying('clearance', 'current-work', 'access'))).toBe('strong');
});

test('one question for a post that can be looked up is answered', () => {
  expect(runSign(sign, { conversation: saying('clearance', 'named-client', 'vacancy-number') }).kind).toBe('clear');
  expect(runSign(sign, { conversation: saying('clearance', 'named-client') }).kind).toBe('concern');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});
