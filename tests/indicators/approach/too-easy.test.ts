import { expect, test } from 'vitest';
import { tooEasy as sign } from '../../../src/indicators/approach/too-easy.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('ease counts only with an offer', () => {
  expect(runSign(sign, { conversation: saying('easy-terms') }).kind).toBe('clear');
  expect(runSign(sign, { conversation: saying('easy-terms', 'pay-for-insight') }).strength).toBe('weak');
  expect(runSign(sign, { conversation: saying('easy-terms', 'vague-role') }).strength).toBe('plain');
  const paid = talk({ says: ['easy-terms'], sum: { value: 2_000, currency: 'USD', per: 'piece' } });
  expect(runSign(sign, { conversation: paid }).strength).toBe('plain');
});
