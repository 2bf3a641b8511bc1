import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits } from '../support/conversation.ts';

export const oddPayment = defineIndicator({
  id: 'odd-payment',
  axis: 'approach',
  family: 'odd-money',
  title: 'Payment in an unusual way',
  why: 'Coins, cash, gift cards, another person’s account or money before work leave no trace, or put you in their debt.',
  common: 'By our estimate one in two hundred messages from strangers, most of them fraud.',
  innocent: 'Some firms abroad pay in ways that are uncommon here.',
  source: 'Public cases; Five Eyes bulletin, June 2026',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const odd = theirHits(conversation, 'odd-payment');
    return odd.length === 0 ? clear() : concern('plain', ...quoteHits(conversation, odd));
  },
});
