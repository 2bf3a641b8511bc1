import { expect, test } from 'vitest';
import { Stage } from '../../../src/contracts/assessment.ts';
import type { Message } from '../../../src/contracts/sighting.ts';
import { isWorse } from '../../../src/popup/also-open.tsx';
import { calmAccount, highAccount, mediumAccount } from '../../../src/ui/samples/accounts.ts';
import { withElena } from '../../../src/ui/samples/conversations.ts';
import { listedElena, listedPeople, listedTheo } from '../../../src/ui/samples/listed.ts';
import { messagesRead, onlyLoaded } from '../../../src/ui/words/loaded.ts';
import { listedFacts, listHint, listTitle } from '../../../src/ui/words/people-list.ts';
import { seenOnWords } from '../../../src/ui/words/seen-on.ts';
import { stagePath, stageStory } from '../../../src/ui/words/stage.ts';

const now = new Date('2026-11-20T12:00:00Z');
const loaded = (...messages: [Message['from'], string | null][]) => ({
  ...withElena,
  messages: messages.map(([from, at]) => ({ from, at, text: 'x' })),
});

test('each stage has a sentence of its own, and each but the first a place', () => {
  expect(new Set(Object.values(stageStory)).size).toBe(Stage.options.length);
  const places = Stage.options.map((stage) => stagePath(stage)?.find(({ reached }) => reached === 'here')?.words);
  expect(places[0]).toBeUndefined();
  expect(places.slice(1).every((words) => words)).toBe(true);
});

test('what was loaded is counted, one or many', () => {
  expect(onlyLoaded(loaded(['them', null]))).toContain('was read: the most recent message.');
  expect(onlyLoaded(withElena)).toContain('was read: the 12 most recent messages.');
});

test.each([
  [loaded(), null],
  [loaded(['them', null]), 'One message of theirs.'],
  [loaded(['me', null], ['me', null]), 'Two messages, all of yours.'],
  [
    loaded(['them', '2026-11-14T09:12:00Z'], ['me', null]),
    'Two messages, one of theirs and one of yours, 14 Nov 2026.',
  ],
  [withElena, 'Twelve messages, eight of theirs and four of yours, 3 Sept\u00a0– 14 Nov 2026.'],
])('messages read: %#', (conversation, words) => {
  expect(messagesRead(conversation, 'en-GB')?.replace(/\u2009/g, ' ') ?? null).toBe(words);
});

test('where somebody was seen, freshest first', () => {
  const today = { surface: 'thread', at: '2026-11-20T11:00:00Z' } as const;
  const yesterday = { surface: 'profile', at: '2026-11-19T11:00:00Z' } as const;
  expect(seenOnWords([today, yesterday], now)).toBe('Seen on: messages, 1 hour ago; profile, yesterday.');
  expect(seenOnWords([yesterday], now)).toBeNull();
  expect(seenOnWords([today], now)).toBe(
    'Only their messages were seen so far. Open their profile and it is read, too.',
  );
});

test('the head of a list counts who deserves a second look', () => {
  const [first] = listedPeople.people;
  const one = { ...listedPeople, people: first ? [first] : [] };
  expect(listTitle(one)).toBe('1 of 24 deserves a second look');
  expect(listTitle({ ...one, page: 'invitations', total: 1 })).toBe('1 of 1 invitation deserves a second look');
});

test('a list of which nothing was read is not one with nothing unusual in it', () => {
  const unread = { ...listedPeople, people: [], total: 0 };
  expect(listTitle(unread)).toBe('Nobody was read here yet');
  expect(listTitle({ ...unread, page: 'invitations' })).toBe('No invitation was read yet');
  expect(listHint(unread)).toContain('Nothing can be said so far.');
});

test('what a list did not show takes no room', () => {
  expect(listedFacts({ ...listedTheo, degree: null })).toBe('');
  expect(listedFacts({ ...listedTheo, mutualConnections: 0 })).toBe('2nd degree · no shared contacts');
  expect(listedFacts({ ...listedTheo, degree: null, mutualConnections: 1 })).toBe('1 shared contact');
});

test('who stands out more comes first; who stands out as much does not', () => {
  expect(isWorse(listedElena, calmAccount.assessment)).toBe(true);
  expect(isWorse(listedElena, mediumAccount.assessment)).toBe(true);
  expect(isWorse(listedElena, highAccount.assessment)).toBe(false);
  expect(isWorse(listedTheo, { ...calmAccount.assessment, profile: { band: 'unread', score: 0 } })).toBe(false);
});
