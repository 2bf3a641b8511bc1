import type { Position } from '../contracts/profile.ts';
import { speaksOf } from '../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { blotOut } from './support/blot-out.ts';
import { inWords, isCurrent } from './support/career.ts';
import { noEmployerLinked, unlinkedEmployers } from './support/employers.ts';
import { fact } from './support/evidence.ts';

const SAYS_SOMETHING = 80; // characters of a description that can be asked about
const LONGEST_DESCRIPTION = 4_000;
const MOST_SHOWN = 3;

export const unverifiableEmployer = defineIndicator({
  id: 'unverifiable-employer',
  axis: 'profile',
  family: 'employer',
  title: 'Employer that cannot be checked',
  why: 'No company page stands behind the name and nothing is said about the work, so there is nothing to ask after.',
  common: 'By our estimate one in six profiles. Small firms often have no page.',
  innocent: 'Freelancers, small or new firms, and people told not to name their employer.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026; BfV notice on LinkedIn contacts, 10 December 2017',
  reads: ['positions'],
  evaluate({ positions }) {
    const current = positions.filter(isCurrent);
    if (current.length === 0) return unknown('no current position is shown');
    const unlinked = unlinkedEmployers(positions).filter(({ company }) => company);
    const described = current.some((position) => isConcrete(position, positions));
    if (unlinked.length === 0 || !noEmployerLinked(positions) || described) return clear();
    const never = positions.length > 1 && positions.every(({ companyLinked }) => companyLinked === false);
    const shown = unlinked.map((position) => fact('positions', `${inWords(position)}: no company page`));
    return concern(never ? 'plain' : 'weak', ...shown.sort(byWords).slice(0, MOST_SHOWN));
  },
});

/** Words about clients without names are no more to go by than none. */
function isConcrete({ description }: Position, positions: readonly Position[]): boolean {
  const words = blotOut((description ?? '').trim().slice(0, LONGEST_DESCRIPTION), positions);
  return words.length >= SAYS_SOMETHING && !speaksOf(words, 'unnamed-clients');
}

/** The order on the page must change nothing. */
const byWords = (a: { shown: string }, b: { shown: string }): number => (a.shown < b.shown ? -1 : 1);
