import { expect, test } from 'vitest';
import { secrecy as sign } from '../../../src/indicators/approach/secrecy.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('discretion is plain, hidden work is strong', () => {
  expect(runSign(sign, { conversation: saying('secrecy') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: saying('secrecy', 'pay-for-insight') }).strength).toBe('strong');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});
