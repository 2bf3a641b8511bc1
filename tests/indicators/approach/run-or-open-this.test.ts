import { expect, test } from 'vitest';
import { runOrOpenThis as sign } from '../../../src/indicators/approach/run-or-open-this.ts';
import { runSign } from '../run-sign.ts';
import { saying, talk } from './talk.ts';

const strength = (conversation: ReturnType<typeof talk>) => runSign(sign, { conversation }).strength;

test('the more they push, the clearer', () => {
  expect(strength(saying('run-or-open'))).toBe('weak');
  expect(strength(saying('run-or-open', 'urgency'))).toBe('plain');
  expect(strength(saying('run-or-open', 'urgency', 'cv-first'))).toBe('strong');
  expect(strength(saying('run-or-open', 'log-in-here'))).toBe('strong');
});

test('never strong by one sentence that only the model heard', () => {
  expect(strength(talk({ says: ['run-or-open', 'urgency', 'cv-first'], by: 'model' }))).toBe('plain');
});

test('an archive counts without a word, a repository only when they push', () => {
  const archive = { address: { kind: 'archive-or-program', domain: null } } as const;
  const repository = { address: { kind: 'repository', domain: 'github.com' } } as const;
  expect(strength(talk(archive))).toBe('weak');
  expect(runSign(sign, { conversation: talk(repository) }).kind).toBe('clear');
  expect(strength(talk(repository, { says: ['urgency'] }))).toBe('plain');
});

test('people who know each other send each other files', () => {
  const friends = talk({ says: ['shared-history'], from: 'me' }, { says: ['run-or-open', 'urgency'] });
  expect(runSign(sign, { conversation: friends, degree: 1 }).kind).toBe('clear');
});
