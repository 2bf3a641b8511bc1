import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { clearlySay, quoteHits, theirHits, theySay } from '../support/conversation.ts';

export const secrecy = defineIndicator({
  id: 'secrecy',
  axis: 'approach',
  family: 'covert',
  title: 'Wants it kept from others',
  why: 'Whoever asks you to tell nobody, least of all your employer, knows why your employer would mind.',
  common: 'By our estimate one in three hundred messages from strangers.',
  innocent:
    'Applications are confidential, and so are some business plans. Asking your security manager is still allowed.',
  source: 'NPSA, Think Before You Link, 2021-2026; public cases',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const asked = theirHits(conversation, 'secrecy');
    if (asked.length === 0) return clear();
    const forWork = theySay(
      conversation,
      'pay-for-insight',
      'amount-per-piece',
      'not-public',
      'inside-person',
      'special-app',
      'access',
    );
    return concern(
      forWork && clearlySay(conversation, 'secrecy') ? 'strong' : 'plain',
      ...quoteHits(conversation, asked),
    );
  },
});
