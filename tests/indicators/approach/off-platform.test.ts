import { expect, test } from 'vitest';
import { offPlatform as sign } from '../../../src/indicators/approach/off-platform.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('weak alone, plain beside secrecy, money or a client without a name', () => {
  expect(runSign(sign, { conversation: saying('move-channel') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('move-channel', 'secrecy') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});

test('people who know each other call each other', () => {
  const friends = talk({ says: ['shared-history'], from: 'me' }, { says: ['move-channel'] });
  expect(runSign(sign, { conversation: friends, degree: 1 }).kind).toBe('clear');
  expect(runSign(sign, { conversation: friends, degree: 2 }).kind).toBe('concern');
  expect(runSign(sign, { conversation: saying('move-channel', 'shared-history'), degree: 1 }).kind).toBe('concern');
});
