import type { Evidence } from '../../contracts/assessment.ts';
import type { ReadConversation } from '../../contracts/conversation.ts';
import { quoteHits, theirHits, theySay } from './conversation.ts';

/** A named employer together with a number, a posting or an address on its own domain: something that can be checked elsewhere. */
export const namesAPost = (conversation: ReadConversation): boolean =>
  theySay(conversation, 'named-client') && theySay(conversation, 'vacancy-number');

export const quotePost = (conversation: ReadConversation): Evidence[] =>
  quoteHits(conversation, theirHits(conversation, 'named-client', 'vacancy-number')).slice(0, 2);
