import type { Strength } from '../contracts/assessment.ts';
import { type Topic, wordingOf } from '../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { noEmployerLinked } from './support/employers.ts';
import { proseOf } from './support/prose.ts';
import { quoteWording } from './support/quote-wording.ts';

const TOPICS: readonly Topic[] = ['generic-advice', 'unnamed-clients', 'government-contacts'];

export const genericConsultancy = defineIndicator({
  id: 'generic-consultancy',
  axis: 'profile',
  family: 'pitch',
  title: 'Advice in general words, clients without names',
  why: 'Cover firms are described so that nothing can be checked: advice, clients nobody names, contacts in government.',
  common: 'By our estimate one in forty profiles, and more often among honest consultants.',
  innocent: 'Consultants often may not name their clients, and many do work with government.',
  source:
    'CPNI/NPSA, Think Before You Link, 2021 to 2026; Five Eyes bulletin on recruitment through networks, June 2026',
  reads: [],
  mayRead: ['headline', 'about', 'positions'],
  evaluate(written) {
    const prose = proseOf(written);
    if (prose.length === 0) return unknown('no headline, text or position could be read');
    const spoken = TOPICS.filter((topic) => prose.some(({ words }) => wordingOf(words, topic).length > 0));
    const strength = strengthOf(spoken.length, noEmployerLinked(written.positions));
    return strength === null ? clear() : concern(strength, ...quoteWording(prose, spoken));
  },
});

/** An employer with a page can be asked, so the same words say less there. */
function strengthOf(topics: number, unlinked: boolean): Strength | null {
  if (topics < 2) return null;
  if (topics === 2) return unlinked ? 'weak' : null;
  return unlinked ? 'plain' : 'weak';
}
