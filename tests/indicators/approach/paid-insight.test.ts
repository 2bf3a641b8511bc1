import { expect, test } from 'vitest';
import { paidInsight as sign } from '../../../src/indicators/approach/paid-insight.ts';
import { post, runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

const strength = (conversation: ReturnType<typeof talk>, more = {}) =>
  runSign(sign, { conversation, ...more }).strength;

test('an offer alone is weak, more so with a large sum or a client without a name', () => {
  expect(strength(saying('pay-for-insight'))).toBe('weak');
  expect(strength(saying('pay-for-insight', 'unnamed-client'))).toBe('plain');
  expect(strength(talk({ says: ['pay-for-insight'], sum: { value: 900, currency: 'USD', per: null } }))).toBe('plain');
});

test('a sum for a task is an offer, a salary and small change are none', () => {
  expect(strength(talk({ sum: { value: 80, currency: 'EUR', per: 'piece' } }))).toBe('weak');
  expect(runSign(sign, { conversation: talk({ sum: { value: 85_000, currency: 'EUR', per: 'year' } }) }).kind).toBe(
    'clear',
  );
  expect(runSign(sign, { conversation: talk({ sum: { value: 3, currency: 'EUR', per: null } }) }).kind).toBe('clear');
});

test('pay for what is not public is strong, where it is said clearly', () => {
  expect(strength(saying('pay-for-insight', 'not-public'))).toBe('strong');
  expect(strength(talk({ says: ['pay-for-insight'], by: 'model' }, { says: ['not-public'] }))).toBe('weak');
});

test('rules of an expert network hold it down only together with a firm that has a page', () => {
  const conversation = saying('pay-for-insight', 'unnamed-client', 'compliance-text');
  expect(strength(conversation, { positions: [post()] })).toBe('weak');
  expect(strength(conversation, { positions: [post({ companyLinked: false })] })).toBe('plain');
  expect(strength(saying('pay-for-insight', 'not-public', 'compliance-text'), { positions: [post()] })).toBe('strong');
});

test('what the person says themselves is no offer of theirs', () => {
  expect(runSign(sign, { conversation: talk({ says: ['pay-for-insight'], from: 'me' }) }).kind).toBe('clear');
});
