import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits } from '../support/conversation.ts';

export const flattery = defineIndicator({
  id: 'flattery',
  axis: 'approach',
  family: 'pressure',
  title: 'Praise out of proportion',
  why: 'Rank and reputation are praised beyond what they can know, so that a no feels impolite.',
  common: 'By our estimate one in five messages from recruiters and organisers.',
  innocent: 'People are polite, and some do admire your work.',
  source: 'NPSA, Think Before You Link, 2021-2026 (flattery)',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const praise = theirHits(conversation, 'flattery');
    return praise.length === 0 ? clear() : concern('weak', ...quoteHits(conversation, praise));
  },
});
