import type { WhichTell } from '../memory/kept-conversations.ts';
import type { Seen } from '../memory/merge.ts';
import { readConversation } from '../understanding/read-conversation.ts';
import { conceptModel } from './understand.ts';

/**
 * Finds the messages in which they say something that signs rest on: a concept, a sum, an address. The model is loaded only
 * where a conversation is in view; without it the phrases decide.
 */
export async function tellingIn(seen: readonly Seen[]): Promise<WhichTell> {
  const model = seen.some(({ conversation }) => conversation) ? await conceptModel() : null;
  return (messages) => {
    const read = readConversation({ invitationNote: null, subject: null, messages }, model);
    const hits = [...read.concepts, ...read.amounts, ...read.addresses];
    return new Set(hits.filter(({ from }) => from === 'them').map(({ part }) => part));
  };
}
