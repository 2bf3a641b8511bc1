import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits, theySay } from '../support/conversation.ts';

export const taskNarrows = defineIndicator({
  id: 'task-narrows',
  axis: 'approach',
  family: 'steps',
  title: 'Praise for a small task, then a narrower one',
  why: 'The first task is harmless. Each one after it is praised, paid and a little closer to what is not yours to give.',
  common: 'By our estimate one in five hundred conversations with strangers.',
  innocent: 'Editors and clients ask for more detail, too.',
  source: 'Public cases; NPSA, Think Before You Link, 2021-2026',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const steps = theirHits(conversation, 'praise-after-delivery', 'narrower-please');
    const praised = theySay(conversation, 'praise-after-delivery');
    const narrower = theySay(conversation, 'narrower-please', 'not-public', 'inside-person');
    if (!praised && !(narrower && theySay(conversation, 'pay-for-insight'))) return clear();
    return concern(
      praised && narrower ? 'plain' : 'weak',
      ...quoteHits(conversation, steps.length > 0 ? steps : theirHits(conversation, 'not-public', 'inside-person')),
    );
  },
});
