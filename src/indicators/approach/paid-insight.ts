import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { knowsTheRules, quoteRules } from '../support/compliance.ts';
import { clearlySay, kindsSaid, quoteHits, quoteSpan, theirHits } from '../support/conversation.ts';
import { largeSums, sumsForATask } from '../support/pay-scale.ts';

export const paidInsight = defineIndicator({
  id: 'paid-insight',
  axis: 'approach',
  family: 'money',
  title: 'Money for what you know',
  why: 'A paid report, article or consultation is the usual first step: easy, well paid, and a habit before the questions change.',
  common: 'By our estimate one in thirty messages from strangers to specialists; most are market research.',
  innocent:
    'Expert networks, journals and researchers do pay specialists, with a contract and rules that can be checked.',
  source: 'NPSA, Think Before You Link, 2021-2026; ASIO, Annual Threat Assessment; Five Eyes bulletin, June 2026',
  reads: ['conversation'],
  mayRead: ['positions'],
  evaluate({ conversation, positions }) {
    const offered = theirHits(conversation, 'pay-for-insight', 'amount-per-piece');
    const sums = sumsForATask(conversation);
    if (offered.length === 0 && sums.length === 0) return clear();
    const large = largeSums(conversation);
    const evidence = [
      ...quoteHits(conversation, offered),
      ...sums.slice(0, 2).map((sum) => quoteSpan(conversation, sum, 'names a sum')),
    ];
    const inside = clearlySay(conversation, 'not-public', 'inside-person', 'document-wanted');
    if (inside && clearlySay(conversation, 'pay-for-insight', 'amount-per-piece'))
      return concern('strong', ...evidence);
    if (knowsTheRules(conversation, positions)) {
      return calmedBy(
        concern('weak', ...evidence),
        'They tell you to mind your employer’s rules, and their firm can be checked.',
        quoteRules(conversation),
      );
    }
    const more = kindsSaid(
      conversation,
      'unnamed-client',
      'move-channel',
      'easy-terms',
      'secrecy',
      'narrower-please',
      'praise-after-delivery',
    );
    return concern(large.length > 0 || more > 0 ? 'plain' : 'weak', ...evidence);
  },
});
