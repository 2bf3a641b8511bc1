import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Checked } from '../../../tools/check/checked.ts';
import { pageInWords } from '../../../tools/check/page-in-words.ts';
import { check } from '../../../tools/check.ts';

/** A saved page, with something in it replaced. */
function checkedWith(folder: string, written: string, instead: string): Checked {
  const read = (name: string) => readFileSync(`tests/pages/${folder}/${name}`, 'utf8');
  const { url, now } = JSON.parse(read('expected.json'));
  const found = check(read('page.html').replaceAll(written, instead), new URL(url), now, null);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const checked = (folder: string): Checked => checkedWith(folder, UNWRITTEN, '');
const UNWRITTEN = '\u0000';
const PID_OF_IMKE = 'ACoAAGVEr50BWDwtquzSmVxEBRilnvRp56ZJ0ec';

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

test('what they ask is judged', () => {
  expect(checked('messaging-page').assessment.approach.band).not.toBe('unread');
});

test('bubbles over somebody else’s profile are shown and do not change how the profile is judged', () => {
  const withBubbles = checked('messaging-bubbles');
  const without = checked('sdui-first-degree');
  expect(withBubbles.conversations.length).toBeGreaterThan(1);
  expect(withBubbles.assessment).toEqual(without.assessment);
});

test('over a page with nobody in view, the strongest bubble is judged, as in the popup', () => {
  const { surface, judged, assessment } = checked('messaging-shadow-root');
  expect([surface === 'thread', judged]).toEqual([false, 'member:1688123450']);
  expect(assessment.findings.length).toBeGreaterThan(0);
});

test('the head of a conversation counts as well: name, degree, headline, and the age that follows from the number', () => {
  const { assessment, judged } = checked('messaging-page');
  expect(judged).toBe('member:1712000345');
  for (const read of ['name', 'degree', 'headline', 'memberId', 'accountCreatedAbout']) {
    expect(assessment.unread).not.toContain(read);
  }
});

test('in a group everybody answers for their own messages alone', () => {
  const { judged, assessment, also } = checked('messaging-group');
  expect(judged).toBe('member:144000901');
  expect(assessment.findings.flatMap(({ evidence }) => evidence.map(({ shown }) => shown)).join()).not.toMatch(
    '250 USD',
  );
  expect(also.map(({ key }) => key).toSorted()).toEqual(['member:1705555001', 'member:66000222']);
});

test('a bubble that is known by its slug alone belongs to the profile with that slug', () => {
  const { judged, assessment, also } = checkedWith('messaging-bubbles', PID_OF_IMKE, 'rufusottley');
  const { assessment: apart } = checked('messaging-bubbles');
  expect(judged).toMatch(/^member:/);
  expect(also.map(({ name }) => name)).toEqual(['Joss Aldermaston']);
  expect([apart.approach.band, assessment.approach.band]).toEqual(['unread', expect.not.stringMatching('unread')]);
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
