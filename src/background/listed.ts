import type { AccountView } from '../contracts/account.ts';
import type { Band } from '../contracts/assessment.ts';
import type { Signal } from '../contracts/signal.ts';
import type { ListedAccount } from '../contracts/tab.ts';

const bySeriousness: Band[] = ['high', 'medium', 'low', 'unread'];
const LONGEST_REASON = 200;

type Bands = { profile: Band; approach: Band };

/** One band for a small place: the more serious of the two. The popup keeps them apart. */
export const overall = ({ profile, approach }: Bands): Band =>
  bySeriousness.find((band) => profile === band || approach === band) ?? 'unread';

export const bandsOf = ({ assessment: { profile, approach } }: AccountView): Bands => ({
  profile: profile.band,
  approach: approach.band,
});

export const isAlarming = (bands: Bands): boolean => ['high', 'medium'].includes(overall(bands));

/** Somebody to look at again, and whom the person did not call known. */
export const deservesSecondLook = (view: AccountView): boolean =>
  view.case.knownSince === null && isAlarming(bandsOf(view));

/** The strongest first; those that are equally strong as they stand on the page. */
export const strongestFirst = (views: readonly AccountView[]): AccountView[] =>
  views.toSorted((one, other) => rank(one) - rank(other) || strength(other) - strength(one));

const rank = (view: AccountView): number => bySeriousness.indexOf(overall(bandsOf(view)));
const strength = ({ assessment: { profile, approach } }: AccountView): number => profile.score + approach.score;

/** A low band names no reason: the two together would say opposite things. */
function strongestReason(view: AccountView): string {
  return isAlarming(bandsOf(view)) ? (view.assessment.findings[0]?.title ?? '').slice(0, LONGEST_REASON) : '';
}

/** An account as one line of a list. */
export function listedOf(view: AccountView): ListedAccount {
  const { name, headline, degree, mutualConnections } = view.signals;
  return {
    key: view.key,
    name: shown(name),
    headline: shown(headline),
    degree: shown(degree),
    mutualConnections: shown(mutualConnections),
    ...bandsOf(view),
    reason: strongestReason(view),
  };
}

const shown = <T>(signal: Signal<T>): T | null => ('value' in signal ? signal.value : null);
