import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits } from '../support/conversation.ts';

export const pressure = defineIndicator({
  id: 'pressure',
  axis: 'approach',
  family: 'pressure',
  title: 'Presses for a quick yes',
  why: 'Deadlines, last places and disappointment leave no time to ask somebody else.',
  common: 'By our estimate one in fifteen messages from strangers; sales people do it all the time.',
  innocent: 'Deadlines exist, and people follow up.',
  source: 'NPSA, Think Before You Link, 2021-2026 (urgency, scarcity)',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const pressed = theirHits(conversation, 'urgency', 'scarcity', 'chasing');
    if (pressed.length === 0) return clear();
    const several = kindsSaid(conversation, 'urgency', 'scarcity', 'chasing') > 1;
    return concern(several ? 'plain' : 'weak', ...quoteHits(conversation, pressed));
  },
});
