import { expect, test } from 'vitest';
import { flattery as sign } from '../../../src/indicators/approach/flattery.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('their words count, the person’s own do not', () => {
  expect(runSign(sign, { conversation: saying('flattery') })).toMatchObject({
    kind: 'concern',
    strength: 'weak',
    signals: ['thread'],
  });
  expect(runSign(sign, { conversation: talk({ says: ['flattery'], from: 'me' }) }).kind).toBe('clear');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
