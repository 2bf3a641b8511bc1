import type { Evidence } from '../../contracts/assessment.ts';
import type { ReadConversation } from '../../contracts/conversation.ts';
import type { Position } from '../../contracts/profile.ts';
import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { knowsTheRules, quoteRules } from '../support/compliance.ts';
import { clearlySay, kindsSaid, quoteHits, quoteSpan, theirHits, theySay } from '../support/conversation.ts';
import { namesAPost, quotePost } from '../support/named-post.ts';
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
    const inside = clearlySay(conversation, 'not-public', 'inside-person');
    const paid =
      clearlySay(conversation, 'pay-for-insight') || (large.length > 0 && clearlySay(conversation, 'amount-per-piece'));
    if (inside && paid) return concern('strong', ...evidence);
    const answered = answerTo(conversation, positions);
    if (answered) return calmedBy(concern('weak', ...evidence), answered.words, answered.evidence);
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

type Answer = { words: string; evidence: Evidence[] };

/** What makes an offer of money ordinary. None of it answers who wants what is inside. */
function answerTo(conversation: ReadConversation, positions: readonly Position[] | null): Answer | null {
  if (theySay(conversation, 'not-public', 'inside-person', 'document-wanted', 'secrecy')) return null;
  if (knowsTheRules(conversation, positions)) {
    return {
      words: 'They tell you to mind your employer’s rules, and their firm can be checked.',
      evidence: quoteRules(conversation),
    };
  }
  if (namesAPost(conversation)) {
    return { words: 'They name an employer and a post that can be looked up.', evidence: quotePost(conversation) };
  }
  if (!clearlySay(conversation, 'public-venue')) return null;
  const named = quoteHits(conversation, theirHits(conversation, 'public-venue'));
  return { words: 'They name a public event or programme that can be looked up.', evidence: named };
}
