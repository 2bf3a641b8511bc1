import { expect, test } from 'vitest';
import { joinedConversation } from '../../src/memory/joined-conversation.ts';
import { conversation, message } from '../background/support/sightings.ts';

const minute = (number: number) => `2026-11-20T10:${String(number).padStart(2, '0')}:00.000Z`;
const at = (number: number | null, text: string) => message({ at: number === null ? null : minute(number), text });
const texts = (joined: ReturnType<typeof joinedConversation>) => joined?.messages.map(({ text }) => text);

test('several conversations are one story in order of time, with the head of the one in view', () => {
  const group = conversation({ group: true, subject: 'Winches', messages: [at(2, 'second'), at(4, 'fourth')] });
  const direct = conversation({ subject: 'A call', messages: [at(1, 'first'), at(3, 'third')] });
  const joined = joinedConversation([group, direct]);
  expect(joined).toMatchObject({ group: true, subject: 'Winches\nA call' });
  expect(texts(joined)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a message without a time stays behind the one that it follows', () => {
  const one = conversation({ messages: [at(null, 'a'), at(3, 'b'), at(null, 'c')] });
  const other = conversation({ group: true, messages: [at(1, 'x'), at(4, 'y')] });
  expect(texts(joinedConversation([one, other]))).toEqual(['x', 'a', 'b', 'c', 'y']);
  const timeless = conversation({ messages: [at(null, 'p'), at(null, 'q')] });
  expect(texts(joinedConversation([timeless, other]))).toEqual(['x', 'y', 'p', 'q']);
});

test('what stands in two of them at one time counts once, and twice in one of them stays twice', () => {
  const one = conversation({ messages: [at(1, 'ok'), at(1, 'ok')] });
  expect(texts(joinedConversation([one, conversation({ group: true, messages: [at(1, 'ok')] })]))).toEqual([
    'ok',
    'ok',
  ]);
});

test('nobody wrote', () => {
  expect(joinedConversation([])).toBeNull();
});
