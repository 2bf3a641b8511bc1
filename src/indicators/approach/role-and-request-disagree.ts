import type { ConceptId } from '../../contracts/concept.ts';
import { speaksOf, type Topic } from '../../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from '../define-indicator.ts';
import { quoteHits, theirHits } from '../support/conversation.ts';
import { fact } from '../support/evidence.ts';

/** What does not go with a role: no honest one needs it for its work. */
const DISAGREE: readonly { role: Topic; asks: readonly ConceptId[] }[] = [
  { role: 'recruiter-role', asks: ['pay-for-insight', 'not-public', 'document-wanted', 'praise-after-delivery'] },
];

export const roleAndRequestDisagree = defineIndicator({
  id: 'role-and-request-disagree',
  axis: 'approach',
  family: 'steps',
  title: 'What they ask does not go with their role',
  why: 'A recruiter fills posts. One who buys reports or documents does something else.',
  common: 'By our estimate one in three hundred conversations with recruiters.',
  innocent: 'Some people do several jobs and say only one.',
  source: 'NPSA, Think Before You Link, 2021-2026; public cases',
  reads: ['conversation'],
  mayRead: ['headline'],
  evaluate({ conversation, headline }) {
    if (headline === null) return unknown('no headline could be read');
    const asks = DISAGREE.filter(({ role }) => speaksOf(headline, role)).flatMap(({ asks: wanted }) => wanted);
    const asked = theirHits(conversation, ...asks);
    return asked.length === 0
      ? clear()
      : concern('weak', fact('headline', headline), ...quoteHits(conversation, asked));
  },
});
