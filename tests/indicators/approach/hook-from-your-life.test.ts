import { expect, test } from 'vitest';
import { hookFromYourLife as sign } from '../../../src/indicators/approach/hook-from-your-life.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

test('their words count, the person’s own do not', () => {
  expect(runSign(sign, { conversation: saying('hardship-hook') })).toMatchObject({
    kind: 'concern',
    strength: 'weak',
    signals: ['thread'],
  });
  expect(runSign(sign, { conversation: talk({ says: ['hardship-hook'], from: 'me' }) }).kind).toBe('clear');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
