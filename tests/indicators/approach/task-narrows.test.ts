import { expect, test } from 'vitest';
import { taskNarrows as sign } from '../../../src/indicators/approach/task-narrows.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('praise and then a narrower wish', () => {
  expect(runSign(sign, { conversation: saying('praise-after-delivery') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('praise-after-delivery', 'narrower-please') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: saying('pay-for-insight', 'not-public') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('narrower-please') }).kind).toBe('clear');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});
