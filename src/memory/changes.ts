import type { Change } from '../contracts/account.ts';
import type { Position, ProfileSignals } from '../contracts/profile.ts';
import type { Signal } from '../contracts/signal.ts';
import type { Before, WatchedValue } from './rows.ts';
import { isShortened } from './surfaces.ts';

type Watched = Change['signal'];
/** Newest kept of each signal, so that a busy count cannot push a changed name out of the log. */
const KEPT_OF_EACH = 8;
const LONGEST = 300;

/** Written in the language of the page. Somebody with a profile in two languages did not change. */
const SPOKEN: readonly Watched[] = ['name', 'headline', 'employer'];

const one = (signal: Signal<string | number>): string[] => ('value' in signal ? [String(signal.value)] : []);

const isCurrent = (position: Position) => position.start !== null && position.end === null;
const employers = (positions: ProfileSignals['positions']): string[] =>
  'value' in positions ? positions.value.filter(isCurrent).flatMap(({ company }) => company ?? []) : [];

const shownBy: Record<Watched, (signals: ProfileSignals) => string[]> = {
  name: ({ name }) => one(name),
  headline: ({ headline }) => one(headline),
  slug: ({ slug }) => one(slug),
  employer: ({ positions }) => employers(positions),
  photoUploadedAt: ({ photoUploadedAt }) => one(photoUploadedAt),
  mutualConnections: ({ mutualConnections }) => one(mutualConnections),
};
const watched = Object.keys(shownBy) as Watched[];

/** Cut without halving a character outside the basic plane. */
const cut = (shown: string) => shown.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
const fold = (shown: string) => shown.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What can be compared: a line about somebody shortens names and headlines as it likes. */
const compared = (signal: Watched, signals: ProfileSignals): string[] =>
  signal !== 'employer' && isShortened(signal, signals[signal]) ? [] : shownBy[signal](signals).map(cut);

/** What to compare the next visit with: the watched values as they stand now. */
export function snapshot(signals: ProfileSignals, lang: string, at: string): Before {
  const values: Partial<Record<Watched, WatchedValue>> = {};
  for (const signal of watched) {
    const shown = compared(signal, signals);
    const read = signals[signal === 'employer' ? 'positions' : signal];
    const seenAt = 'value' in read ? (read.seenAt ?? at) : at;
    if (shown.length > 0) values[signal] = { shown, seenAt };
  }
  return { lang, values };
}

/** What differs between the end of the visit before and what was read on this one. Not read is not a difference. */
export function differences(before: Before, signals: ProfileSignals, lang: string, at: string): Change[] {
  return watched.flatMap((signal) => {
    const was = before.values[signal];
    const is = compared(signal, signals);
    if (!was || is.length === 0 || isSame(was.shown, is)) return [];
    if (SPOKEN.includes(signal) && before.lang !== lang) return [];
    return [{ signal, from: was.shown[0] ?? '', to: is[0] ?? '', fromSeenAt: was.seenAt, at }];
  });
}

/** One of several employers still there is no change of employer. */
const isSame = (was: string[], is: string[]) => was.some((shown) => is.some((other) => fold(shown) === fold(other)));

/** Oldest first, the newest of each signal. */
export function boundedLog(changes: Change[]): Change[] {
  const ordered = changes.toSorted((a, b) => a.at.localeCompare(b.at));
  return ordered.filter((change, index) => {
    const later = ordered.slice(index + 1).filter(({ signal }) => signal === change.signal);
    return later.length < KEPT_OF_EACH;
  });
}
