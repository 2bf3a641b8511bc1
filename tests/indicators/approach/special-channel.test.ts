import { expect, test } from 'vitest';
import { specialChannel as sign } from '../../../src/indicators/approach/special-channel.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('their words count, the person’s own do not', () => {
  expect(runSign(sign, { conversation: saying('special-app') })).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    signals: ['thread'],
  });
  expect(runSign(sign, { conversation: talk({ says: ['special-app'], from: 'me' }) }).kind).toBe('clear');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
