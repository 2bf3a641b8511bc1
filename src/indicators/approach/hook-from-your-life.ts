import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits } from '../support/conversation.ts';

export const hookFromYourLife = defineIndicator({
  id: 'hook-from-your-life',
  axis: 'approach',
  family: 'hook',
  title: 'Turns a hardship of yours into an opening',
  why: 'Redundancy, debt or a slight at work make an offer welcome. Such approaches look for exactly that.',
  common: 'By our estimate one in a hundred messages; recruiters write to people who lost their work.',
  innocent: 'Many people only mean to help.',
  source: 'Five Eyes bulletin, June 2026; public cases',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const hook = theirHits(conversation, 'hardship-hook');
    return hook.length === 0 ? clear() : concern('weak', ...quoteHits(conversation, hook));
  },
});
