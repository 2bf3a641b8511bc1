import type { ConceptId } from '../../contracts/concept.ts';
import type { Address, ReadConversation } from '../../contracts/conversation.ts';
import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { knowEachOther } from '../support/acquaintance.ts';
import { clearlySay, kindsSaid, quoteHits, quoteSpan, theirHits } from '../support/conversation.ts';

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
    const pushed = kindsSaid(conversation, ...PUSHES);
    const sent = thingsSent(conversation, pushed > 0);
    if (asked.length === 0 && sent.length === 0) return clear();
    if (knowEachOther(conversation, degree)) return calmedBy(clear(), 'You know each other.', []);
    const evidence = [
      ...quoteHits(conversation, asked),
      ...sent.slice(0, 2).map((address) => quoteSpan(conversation, address, 'sends something that can hold a program')),
    ];
    const both = kindsSaid(conversation, 'run-or-open', 'log-in-here') === 2;
    const clearly = clearlySay(conversation, 'run-or-open', 'log-in-here');
    if (clearly && (pushed >= 2 || both)) return concern('strong', ...evidence);
    return concern(pushed > 0 ? 'plain' : 'weak', ...evidence);
  },
});

/** What gives no time or no reason to ask somebody first. */
const PUSHES: readonly ConceptId[] = [
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
];

/** Archives and programs. A repository is ordinary among engineers unless they push. */
const thingsSent = ({ addresses }: ReadConversation, pushed: boolean): Address[] =>
  addresses.filter(
    ({ from, kind }) => from === 'them' && (kind === 'archive-or-program' || (pushed && kind === 'repository')),
  );
