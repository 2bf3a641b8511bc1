import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/contracts/assessment.ts';
import type { Conversation } from '../../../src/contracts/sighting.ts';
import { elenasNote, withElena } from '../../../src/ui/samples/conversations.ts';
import { conversationParts } from '../../../src/ui/words/conversation-parts.ts';
import { markedParts, quotedTexts, saysWords, sourceWords } from '../../../src/ui/words/quoted.ts';
import { readConversation } from '../../../src/understanding/read-conversation.ts';

const text = 'We pay well. The client stays unnamed. Tell nobody.';
const conversation: Conversation = {
  ...withElena,
  messages: [
    { from: 'me', at: null, text: 'Hello' },
    { from: 'them', at: '2026-11-14T09:12:00Z', text },
  ],
};
const parts = conversationParts({ invitationNote: null, conversation });
const said = (shown: string, says: string, marks: Evidence['marks'], part = 1): Evidence => ({
  ...{ signal: 'thread', shown, says, marks, part, from: 'them' },
});

test('parts are counted as the reading counts them: note, subject, messages', () => {
  const written = { ...withElena, subject: 'A short paper' };
  const read = readConversation({ invitationNote: elenasNote, ...written }, null);
  const ours = conversationParts({ invitationNote: elenasNote, conversation: written });
  const essence = ({ signal, from, at, text: words }: (typeof ours)[number]) => ({ signal, from, at, words });
  expect(ours.map(essence)).toEqual(read.parts.map((part) => essence({ ...part })));
  expect(ours.slice(0, 2).map(({ signal }) => signal)).toEqual(['invitationNote', 'subject']);
});

test('evidence of one message is one quote, and says each thing once', () => {
  const quotes = quotedTexts([
    said(text, 'pays', [[0, 12]]),
    said(text, 'hides', [[39, 51]]),
    said(text, 'pays', [[3, 6]]),
  ]);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]?.says).toEqual(['pays', 'hides']);
  expect(quotes[0]?.evidence.marks).toEqual([
    [0, 12],
    [39, 51],
    [3, 6],
  ]);
});

test('cut-outs of one message find together in the whole of it', () => {
  const cutOuts = [
    said('The client stays unnamed.', 'hides', [[0, 25]]),
    said('Tell nobody.', 'keeps quiet', [[0, 4]]),
  ];
  const [quote, ...others] = quotedTexts(cutOuts, parts);
  expect(others).toEqual([]);
  expect(quote?.evidence.shown).toBe(text);
  expect(quote?.evidence.marks?.map(([start, end]) => text.slice(start, end))).toEqual([
    'The client stays unnamed.',
    'Tell',
  ]);
});

test('two messages with the same words stay two', () => {
  expect(quotedTexts([said('Hello', 'greets', [], 0), said('Hello', 'greets', [], 1)])).toHaveLength(2);
});

test('evidence without a message is never put together', () => {
  const fact: Evidence = { signal: 'joined', shown: 'May 2026' };
  expect(quotedTexts([fact, fact])).toHaveLength(2);
});

test('a conversation is marked only where the words stand', () => {
  const marked = markedParts([said(text, 'pays', [[0, 12]]), said('not written', 'lies', [[0, 3]], 0)], parts);
  expect([...marked.keys()]).toEqual([1]);
});

test('where a quote comes from', () => {
  const at = '2026-11-14T09:12:00Z';
  expect(sourceWords({ signal: 'thread', from: 'them', at })).toMatch(/^They wrote, /);
  expect(sourceWords({ signal: 'thread', from: 'me' })).toBe('You wrote');
  expect(sourceWords({ signal: 'invitationNote', from: 'them' })).toBe('Their note with the invitation');
  expect(sourceWords({ signal: 'thread' })).toBe('Their messages');
  expect(saysWords(['pays', 'hides'])).toBe('Pays; hides');
});
