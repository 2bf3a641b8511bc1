import { expect, test } from 'vitest';
import { oneSidedQuestions as sign } from '../../../src/indicators/approach/one-sided-questions.ts';
import { runSign } from '../run-sign.ts';
import { talk } from './talk.ts';

const question = { text: 'Which company is your client?', from: 'me' } as const;

test('a question that got no name, while they ask on', () => {
  expect(runSign(sign, { conversation: talk({ says: ['clearance'] }, question) }).kind).toBe('concern');
  expect(
    runSign(sign, { conversation: talk({ says: ['clearance'] }, question, { says: ['named-client'] }) }).kind,
  ).toBe('clear');
  expect(runSign(sign, { conversation: talk({ says: ['clearance'] }) }).kind).toBe('unknown');
});
