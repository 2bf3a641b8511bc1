import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { knowEachOther } from '../support/acquaintance.ts';
import { clearlySay, kindsSaid, quoteHits, theirHits } from '../support/conversation.ts';

export const runOrOpenThis = defineIndicator({
  id: 'run-or-open-this',
  axis: 'approach',
  family: 'device',
  title: 'Something to run, open or log in to',
  why: 'A coding test, an archive or a portal from a stranger is a common way into a computer. The network lies behind it.',
  common: 'By our estimate one in a hundred messages from strangers to engineers.',
  innocent: 'Real firms give coding tests. They accept that you run them in a place of your own choice.',
  source: 'Public alerts on fake recruiters for developers, 2022-2026; NCSC guidance',
  reads: ['conversation'],
  mayRead: ['degree'],
  evaluate({ conversation, degree }) {
    const asked = theirHits(conversation, 'run-or-open', 'log-in-here');
    if (asked.length === 0) return clear();
    if (knowEachOther(conversation, degree)) return calmedBy(clear(), 'You know each other.', []);
    const pushed = kindsSaid(
      conversation,
      'urgency',
      'easy-terms',
      'vague-role',
      'unnamed-client',
      'cv-first',
      'secrecy',
      'special-app',
      'scarcity',
      'pay-for-insight',
      'access',
    );
    const both = kindsSaid(conversation, 'run-or-open', 'log-in-here') === 2;
    const clearly = clearlySay(conversation, 'run-or-open', 'log-in-here');
    if (clearly && (pushed >= 2 || both)) return concern('strong', ...quoteHits(conversation, asked));
    return concern(pushed > 0 ? 'plain' : 'weak', ...quoteHits(conversation, asked));
  },
});
