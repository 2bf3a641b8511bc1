import { expect, test } from 'vitest';
import { pressure as sign } from '../../../src/indicators/approach/pressure.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('one kind is weak, several are plain, one repeated stays weak', () => {
  expect(runSign(sign, { conversation: saying('urgency') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: talk({ says: ['urgency'] }, { says: ['urgency'] }) }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('urgency', 'scarcity') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});
