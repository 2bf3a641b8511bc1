import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../src/contracts/sighting.ts';
import { mergeConversation } from '../../src/memory/merge-conversation.ts';
import { conversation, message } from '../background/support/sightings.ts';

const minute = (number: number) => `2026-11-20T10:${String(number).padStart(2, '0')}:00.000Z`;
const at = (number: number, text = `message ${number}`): Message => message({ at: minute(number), text });
const of = (messages: Message[], more: Partial<Conversation> = {}) => conversation({ messages, ...more });
const texts = (one: Conversation | null) => one?.messages.map(({ text }) => text);

test('what was loaded earlier stays when the page forgot it', () => {
  const merged = mergeConversation(of([at(1), at(2), at(3)]), of([at(3), at(4)]));
  expect(texts(merged)).toEqual(['message 1', 'message 2', 'message 3', 'message 4']);
});

test('older messages that the person scrolled to come first', () => {
  const merged = mergeConversation(of([at(3), at(4)]), of([at(1), at(2), at(3), at(4)]));
  expect(texts(merged)).toEqual(['message 1', 'message 2', 'message 3', 'message 4']);
});

test('two loads without a common message are put in order by time', () => {
  expect(texts(mergeConversation(of([at(1), at(2)]), of([at(8)])))).toEqual(['message 1', 'message 2', 'message 8']);
  expect(texts(mergeConversation(of([at(8)]), of([at(1), at(2)])))).toEqual(['message 1', 'message 2', 'message 8']);
});

test('a message that was taken back stays where it was', () => {
  const merged = mergeConversation(of([at(1), at(2, 'what is not public'), at(3)]), of([at(1), at(3)]));
  expect(texts(merged)).toEqual(['message 1', 'what is not public', 'message 3']);
});

test('messages without a time keep their order, and the same words twice stay twice', () => {
  const timeless = (text: string) => message({ at: null, text });
  const before = of(['hello', 'ok', 'ok'].map(timeless));
  expect(texts(mergeConversation(before, of(['ok', 'ok', 'and?'].map(timeless))))).toEqual([
    'hello',
    'ok',
    'ok',
    'and?',
  ]);
  expect(texts(mergeConversation(before, before))).toEqual(['hello', 'ok', 'ok']);
});

test('an order that changed inflates nothing', () => {
  const [one, other] = [message({ at: null, text: 'one' }), message({ at: null, text: 'other' })];
  expect(texts(mergeConversation(of([one, other]), of([other, one])))).toHaveLength(2);
});

describe('another conversation with the same person takes the place', () => {
  test.each([
    ['a group', { group: true }],
    ['another subject', { subject: 'A seat on our board' }],
  ])('%s', (_what, other) => {
    expect(texts(mergeConversation(of([at(1)], { subject: 'A call' }), of([at(2)], other)))).toEqual(['message 2']);
  });

  test('but one that does not show its subject is the same', () => {
    const merged = mergeConversation(of([at(1)], { subject: 'A call' }), of([at(2)]));
    expect(merged).toMatchObject({ subject: 'A call', messages: [{}, {}] });
  });
});

test('nothing now leaves what was', () => {
  const before = of([at(1)]);
  expect(mergeConversation(before, null)).toEqual(before);
  expect(mergeConversation(null, null)).toBeNull();
});

test('the 200 most recent are kept, within 100,000 characters', () => {
  const many = Array.from({ length: 250 }, (_, number) => message({ text: `message ${number}` }));
  expect(texts(mergeConversation(null, of(many)))).toEqual(many.slice(50).map(({ text }) => text));
  const long = Array.from({ length: 30 }, (_, number) => at(number, `${number}${'x'.repeat(9_900)}`));
  const kept = mergeConversation(of(long.slice(0, 20)), of(long.slice(20)));
  expect(kept?.messages).toHaveLength(10);
  expect(kept?.messages.at(-1)?.text).toMatch(/^29x/);
});

test('links and names of files count, too: they can be longer than what is written', () => {
  const link = { shown: 's'.repeat(500), href: `https://example.org/${'x'.repeat(900)}` };
  const heavy = Array.from({ length: 20 }, (_, number) =>
    message({ at: minute(number), links: Array.from({ length: 20 }, () => link), attachments: ['f'.repeat(300)] }),
  );
  const kept = mergeConversation(null, of(heavy));
  expect(kept?.messages.at(-1)?.at).toBe(minute(19));
  expect(JSON.stringify(kept).length).toBeLessThan(110_000);
});
