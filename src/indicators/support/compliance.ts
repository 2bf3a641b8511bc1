import type { Evidence } from '../../contracts/assessment.ts';
import type { ReadConversation } from '../../contracts/conversation.ts';
import type { Position } from '../../contracts/profile.ts';
import { isCurrent } from './career.ts';
import { clearlySay, quoteHits, theirHits } from './conversation.ts';

/**
 * An expert network's own rules together with a firm that has a page: either alone proves nothing, and whoever asks for
 * what is inside all the same has no use of it.
 */
export const knowsTheRules = (conversation: ReadConversation, positions: readonly Position[] | null): boolean =>
  clearlySay(conversation, 'compliance-text', 'do-not-share') &&
  (positions ?? []).some((position) => isCurrent(position) && position.companyLinked === true);

export const quoteRules = (conversation: ReadConversation): Evidence[] =>
  quoteHits(conversation, theirHits(conversation, 'compliance-text', 'do-not-share'));
