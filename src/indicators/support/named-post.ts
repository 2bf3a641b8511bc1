import type { Evidence } from '../../contracts/assessment.ts';
import type { ReadConversation } from '../../contracts/conversation.ts';
import { quoteHits, theirHits, theySay } from './conversation.ts';

/** A named employer together with a number, a posting or an address on its own domain: something that can be checked elsewhere. */
export const namesAPost = (conversation: ReadConversation): boolean =>
  theySay(conversation, 'named-client') && (theySay(conversation, 'vacancy-number') || hasOwnDomain(conversation));

const hasOwnDomain = ({ addresses }: ReadConversation): boolean =>
  addresses.some(({ kind, from }) => kind === 'own-domain' && from === 'them');

export const quotePost = (conversation: ReadConversation): Evidence[] =>
  quoteHits(conversation, theirHits(conversation, 'named-client', 'vacancy-number')).slice(0, 2);
