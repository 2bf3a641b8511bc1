import { expect, test } from 'vitest';
import { wantsTheInside as sign } from '../../../src/indicators/approach/wants-the-inside.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

const strength = (conversation: ReturnType<typeof talk>) => runSign(sign, { conversation }).strength;

test('one question is weak, two are plain, three are strong', () => {
  expect(strength(saying('inside-person'))).toBe('weak');
  expect(strength(saying('inside-person', 'colleagues-wanted'))).toBe('plain');
  expect(strength(saying('inside-person', 'colleagues-wanted', 'narrower-please'))).toBe('strong');
});

test('money makes it heavier', () => {
  expect(strength(saying('not-public', 'pay-for-insight'))).toBe('plain');
  expect(strength(saying('not-public', 'document-wanted', 'amount-per-piece'))).toBe('strong');
});

test('what was heard unclearly counts only beside another sentence of the kind', () => {
  const unclear = { says: ['not-public'], by: 'model', sure: false } as const;
  expect(runSign(sign, { conversation: talk(unclear) }).kind).toBe('clear');
  expect(strength(talk(unclear, { ...unclear, text: 'Another sentence' }))).toBe('weak');
  expect(runSign(sign, { conversation: talk({ ...unclear, text: 'Same' }, { ...unclear, text: 'Same' }) }).kind).toBe(
    'clear',
  );
});
