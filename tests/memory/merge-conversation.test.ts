import { expect, test } from 'vitest';
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

test('a conversation that is loaded from its end keeps the subject that was seen', () => {
  const merged = mergeConversation(of([at(1)], { subject: 'A call' }), of([at(2)]));
  expect(merged).toMatchObject({ subject: 'A call', messages: [{}, {}] });
});
