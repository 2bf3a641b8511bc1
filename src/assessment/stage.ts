import type { Stage } from '../contracts/assessment.ts';
import type { ConceptId } from '../contracts/concept.ts';
import type { ReadConversation } from '../contracts/conversation.ts';

/** What shows that a stage was reached: any of these concepts, and one of `with` beside it where that is named. */
type Mark = { stage: Stage; any: readonly ConceptId[]; with?: readonly ConceptId[] };

const WORK_OR_INSIDE: readonly ConceptId[] = [
  'pay-for-insight',
  'amount-per-piece',
  'not-public',
  'inside-person',
  'document-wanted',
  'colleagues-wanted',
  'access',
  'travel-paid',
];

/** From the furthest back. What they asked or did, not what the person answered. */
const FURTHEST_FIRST: readonly Mark[] = [
  { stage: 'covert', any: ['secrecy'], with: ['special-app', 'odd-payment', 'travel-paid'] },
  { stage: 'covert', any: ['special-app'], with: ['odd-payment', 'pay-for-insight', 'not-public', 'inside-person'] },
  { stage: 'trip-or-gift', any: ['travel-paid'] },
  { stage: 'insider-ask', any: ['not-public', 'inside-person', 'document-wanted'] },
  {
    stage: 'insider-ask',
    any: ['narrower-please', 'colleagues-wanted', 'access'],
    with: ['pay-for-insight', 'amount-per-piece'],
  },
  { stage: 'insider-ask', any: ['secrecy'], with: WORK_OR_INSIDE },
  { stage: 'paid-task', any: ['pay-for-insight', 'amount-per-piece', 'praise-after-delivery'] },
  { stage: 'interview', any: ['interview', 'run-or-open', 'log-in-here'] },
  { stage: 'channel-move', any: ['move-channel'] },
  { stage: 'cv', any: ['cv-first'] },
  { stage: 'offer', any: ['vague-role', 'unnamed-client', 'easy-terms', 'named-client', 'vacancy-number', 'scarcity'] },
];

/** The furthest stage that their words show. The order and number of messages change nothing. */
export function stageOf({ parts, concepts }: ReadConversation): Stage {
  const theirs = concepts.filter(({ from, sure }) => from === 'them' && sure);
  const said = new Set(theirs.map(({ concept }) => concept));
  // The last stage is a grave thing to say: what only the model heard does not bring it about.
  const found = new Set(theirs.filter(({ by }) => by !== 'model').map(({ concept }) => concept));
  const says = (wanted: readonly ConceptId[], among: ReadonlySet<ConceptId> = said) =>
    wanted.some((concept) => among.has(concept));
  const reached = FURTHEST_FIRST.find(
    (mark) => says(mark.any, mark.stage === 'covert' ? found : said) && (mark.with === undefined || says(mark.with)),
  );
  if (reached) return reached.stage;
  return parts.some(({ signal, from }) => signal === 'invitationNote' && from === 'them') ? 'connect' : 'none';
}
