import { expect, test } from 'vitest';
import { travelAllPaid as sign } from '../../../src/indicators/approach/travel-all-paid.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('a trip without a name is plain, one to a named event is weak', () => {
  expect(runSign(sign, { conversation: saying('travel-paid') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: saying('travel-paid', 'public-venue') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});

test('a named event does not answer what else they want', () => {
  expect(runSign(sign, { conversation: saying('travel-paid', 'public-venue', 'secrecy', 'not-public') }).strength).toBe(
    'plain',
  );
});
