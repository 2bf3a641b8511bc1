import { expect, test } from 'vitest';
import { oddPayment as sign } from '../../../src/indicators/approach/odd-payment.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('their words count, the person’s own do not', () => {
  expect(runSign(sign, { conversation: saying('odd-payment') })).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    signals: ['thread'],
  });
  expect(runSign(sign, { conversation: talk({ says: ['odd-payment'], from: 'me' }) }).kind).toBe('clear');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
