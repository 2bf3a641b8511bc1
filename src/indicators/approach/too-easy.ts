import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { kindsSaid, quoteHits, quoteSpan, theirHits, theySay } from '../support/conversation.ts';
import { largeSums } from '../support/pay-scale.ts';

export const tooEasy = defineIndicator({
  id: 'too-easy',
  axis: 'approach',
  family: 'too-good',
  title: 'Too good: little work, much in return',
  why: 'Pay or ease out of scale, without a process, for expertise that nobody tested, is meant to be hard to refuse.',
  common: 'By our estimate one in fifty messages from strangers, most of them ordinary spam.',
  innocent: 'Some short jobs are well paid, and some offers are only badly worded.',
  source: 'NPSA, Think Before You Link, 2021-2026 (too good to be true)',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const easy = theirHits(conversation, 'easy-terms');
    const sums = largeSums(conversation);
    if (
      easy.length === 0 ||
      (sums.length === 0 && !theySay(conversation, 'pay-for-insight', 'vague-role', 'unnamed-client'))
    )
      return clear();
    const evidence = [
      ...quoteHits(conversation, easy),
      ...sums.slice(0, 1).map((sum) => quoteSpan(conversation, sum, 'names a sum that is large for the task')),
    ];
    return concern(
      sums.length > 0 || kindsSaid(conversation, 'vague-role', 'unnamed-client') > 0 ? 'plain' : 'weak',
      ...evidence,
    );
  },
});
