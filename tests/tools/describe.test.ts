import { expect, test } from 'vitest';
import { bandWords } from '../../src/contracts/tab.ts';
import { highAccount } from '../../src/ui/samples/accounts.ts';
import { stageStory } from '../../src/ui/words/stage.ts';
import { describeState } from '../../tools/demo/describe.ts';

const lines = describeState('the story', { kind: 'account', account: highAccount, also: [] }).join('\n').split('\n');

test('a person is told by name, bands, findings with their words, and what was not read', () => {
  const [name] = lines;
  expect(name).toMatch(/^Elena Hartwell.*: the story$/);
  const text = lines.join('\n');
  expect(text).toContain(bandWords[highAccount.assessment.approach.band]);
  for (const { title } of highAccount.assessment.findings) expect(text).toContain(title);
  expect(text).toMatch(/Not read +\w/);
});

test('no line is too long for a terminal', () => {
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('a page without an account is told by its state', () => {
  expect(describeState('the story', { kind: 'could-not-read', generation: 'sdui' }).join('\n')).toContain(
    'could-not-read',
  );
});

test('a conversation is told by where it stands and how much of it was read', () => {
  const assessment = { ...highAccount.assessment, stage: 'insider-ask' as const };
  const person = { name: 'A', slug: null, memberId: null, degree: null, headline: null, mutualConnections: null };
  const messages = [{ from: 'them' as const, at: null, text: 'What is said inside?' }];
  const conversation = {
    where: 'page' as const,
    person: { ...person, note: null },
    group: false,
    subject: null,
    messages,
  };
  const text = describeState('the story', {
    kind: 'account',
    account: { ...highAccount, assessment, conversation },
    also: [],
  }).join('\n');
  expect(text).toContain(stageStory['insider-ask']);
  expect(text).toContain('one message');
});

test('a list is told by its count, and by who deserves a second look', () => {
  const person = {
    key: 'member:5' as const,
    name: 'Ada Holm',
    headline: null,
    degree: null,
    mutualConnections: null,
    profile: 'low' as const,
    approach: 'medium' as const,
    reason: 'Money for what you know',
  };
  const text = describeState('the story', { kind: 'list', page: 'invitations', people: [person], total: 8 }).join('\n');
  expect(text).toContain('1 of 8');
  expect(text).toContain(`Ada Holm: ${bandWords.medium}`);
  expect(text).toContain('Money for what you know');
});
