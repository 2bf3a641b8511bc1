import type { Evidence } from '../../contracts/assessment.ts';
import type { ReadConversation } from '../../contracts/conversation.ts';
import { clearlySay, quoteHits, theirHits } from './conversation.ts';

/**
 * Something that can be checked elsewhere: a named employer with a number or posting, or either of the two with an address of a
 * firm.
 */
export function namesAPost(conversation: ReadConversation): boolean {
  const [named, posted] = [clearlySay(conversation, 'named-client'), clearlySay(conversation, 'vacancy-number')];
  return (named && posted) || ((named || posted) && givesAnAddress(conversation));
}

const givesAnAddress = ({ addresses }: ReadConversation): boolean =>
  addresses.some(({ kind, from }) => from === 'them' && (kind === 'mail' || kind === 'link'));

export const quotePost = (conversation: ReadConversation): Evidence[] =>
  quoteHits(conversation, theirHits(conversation, 'named-client', 'vacancy-number')).slice(0, 2);
