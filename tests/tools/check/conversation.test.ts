import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Checked } from '../../../tools/check/checked.ts';
import { pageInWords } from '../../../tools/check/page-in-words.ts';
import { check } from '../../../tools/check.ts';

function checked(folder: string): Checked {
  const read = (name: string) => readFileSync(`tests/pages/${folder}/${name}`, 'utf8');
  const { url, now } = JSON.parse(read('expected.json'));
  const found = check(read('page.html'), new URL(url), now, null);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

test('a page of messages: the surface is a thread, and the first conversation is the thread', () => {
  const { surface, thread, conversations } = checked('messaging-group');
  expect(surface).toBe('thread');
  expect(thread).toEqual(conversations[0]?.messages);
  expect(thread[1]).toMatchObject({
    from: 'them',
    at: '2026-11-05T09:02:00.200Z',
    text: 'Gracias. Pagamos 250 USD por documento.',
  });
});

test('what they ask is judged, and only that', () => {
  const { assessment } = checked('messaging-page');
  expect(assessment.profile.band).toBe('unread');
  expect(assessment.approach.band).not.toBe('unread');
});

test('bubbles over somebody else’s profile are shown and do not change how the profile is judged', () => {
  const withBubbles = checked('messaging-bubbles');
  const without = checked('sdui-first-degree');
  expect(withBubbles.conversations.length).toBeGreaterThan(1);
  expect(withBubbles.assessment).toEqual(without.assessment);
});

test('in words: who it is with, and every message with what came along', () => {
  const words = pageInWords(checked('messaging-decoys'));
  expect(words).toContain('Conversation with طارق بن سالم: member 1721000999');
  expect(words).toContain('[forms.manar.example/cv] -> https://forms.manar.example/cv?id=7');
  expect(words).toContain('attached: brief.zip');
  expect(words).not.toContain('Nothing to judge');
  expect(pageInWords(checked('messaging-inmail'))).toContain('Subject: Netzplanerin in Hannover, Kennziffer 4471');
});

test('a page without conversations says nothing of any', () => {
  const page = checked('sdui-first-degree');
  expect([page.thread, page.conversations]).toEqual([[], []]);
  expect(pageInWords(page)).not.toContain('Conversation');
});
