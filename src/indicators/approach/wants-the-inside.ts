import type { ConceptId } from '../../contracts/concept.ts';
import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { clearlySay, kindsSaid, quoteHits, theirHits, theySay } from '../support/conversation.ts';

export const wantsTheInside = defineIndicator({
  id: 'wants-the-inside',
  axis: 'approach',
  family: 'inside',
  title: 'Wants what only people inside know',
  why: 'This is what such approaches are for: what is not public, who decides, colleagues, documents, and each time a little less general.',
  common: 'By our estimate one in two hundred first conversations; journalists and sales people ask, too.',
  innocent: 'Somebody may only want a contact, or not know what your employer keeps to itself.',
  source: 'NPSA, Think Before You Link, 2021-2026; public cases; Five Eyes bulletin, June 2026',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const asked = theirHits(conversation, ...INSIDE);
    if (asked.length === 0) return clear();
    const kinds = kindsSaid(conversation, ...INSIDE);
    const paid = theySay(conversation, 'pay-for-insight', 'amount-per-piece', 'odd-payment');
    const core = theySay(conversation, ...CORE);
    const strong = core && clearlySay(conversation, ...CORE) && (kinds >= 3 || (kinds >= 2 && paid));
    if (strong) return concern('strong', ...quoteHits(conversation, asked));
    return concern(kinds >= 2 || (core && paid) ? 'plain' : 'weak', ...quoteHits(conversation, asked));
  },
});

/** What is not theirs to know. */
const CORE: readonly ConceptId[] = ['not-public', 'inside-person'];
/** What leads there. */
const INSIDE: readonly ConceptId[] = [...CORE, 'document-wanted', 'colleagues-wanted', 'narrower-please'];
