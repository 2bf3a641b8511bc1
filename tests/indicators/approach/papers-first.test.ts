import { expect, test } from 'vitest';
import { papersFirst as sign } from '../../../src/indicators/approach/papers-first.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('weak, plain beside a client without a name, answered by a post that can be looked up', () => {
  expect(runSign(sign, { conversation: saying('cv-first') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('cv-first', 'unnamed-client') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: saying('cv-first', 'named-client', 'vacancy-number') }).kind).toBe('clear');
  expect(runSign(sign, { conversation: talk({}) }).kind).toBe('clear');
});
