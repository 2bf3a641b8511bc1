import type { Evidence } from '../../contracts/assessment.ts';
import type { ConversationText } from '../words/conversation-parts.ts';

/** Marks the given words inside the text, so that samples cannot point beside them. */
export const marking = (
  signal: string,
  shown: string,
  words: readonly string[],
  at: string | null = null,
): Evidence => ({
  signal,
  shown,
  marks: words.map((word) => [shown.indexOf(word), shown.indexOf(word) + word.length]),
  at,
});

/** Evidence out of a conversation: the message that holds the words, as judging would point to it. */
export const quotingFrom =
  (parts: readonly ConversationText[]) =>
  (words: string, says: string): Evidence => {
    const part = parts.findIndex(({ text }) => text.includes(words));
    const { signal, text, from, at } = parts[part] ?? NOWHERE;
    return { ...marking(signal, text, [words], at), part, from, says };
  };

const NOWHERE = { signal: 'thread', text: '', from: 'them', at: null } as const;
