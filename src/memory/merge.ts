import type { AccountKey } from '../contracts/account.ts';
import type { ProfileSignalName, ProfileSignals } from '../contracts/profile.ts';
import type { Conversation, Surface } from '../contracts/sighting.ts';
import type { Signal } from '../contracts/signal.ts';
import { foldSlug, readValue } from './account-key.ts';
import { boundedLog, differences, snapshot } from './changes.ts';
import { bothConversations, keptConversations, nothingTells, type WhichTell } from './kept-conversations.ts';
import type { AccountRow } from './rows.ts';
import { isShortened, SHORTENED, seenAlsoOn } from './surfaces.ts';

/** One reading of one account, checked at the border. `at` is the background's clock, not the page's. */
export type Seen = {
  key: AccountKey;
  surface: Surface;
  signals: ProfileSignals;
  conversation?: Conversation | null;
  invitationNote?: string | null;
  visit: string;
  lang: string;
  at: string;
};

/**
 * The row after a reading: the freshest value wins, and a value that is missing now stays as it was seen last.
 * `whichTell` matters where a conversation was read: what it does not name goes first when there is too much.
 */
export function mergeSeen(row: AccountRow | null, seen: Seen, whichTell: WhichTell = nothingTells): AccountRow {
  const shown = row ? withoutGlimpses(seen.signals, row.signals) : seen.signals;
  const fresh = eachSignal(shown, (signal) => stamped(signal, seen.at));
  const sameVisit = row?.visit.id === seen.visit;
  const visit = row && sameVisit ? row.visit : { id: seen.visit, startedAt: seen.at };
  const before = row && (sameVisit ? row.before : snapshot(row.signals, row.lang, row.lastSeenAt));
  const signals = row ? fillMissing(fresh, row.signals) : fresh;
  const ofThisVisit = eachSignal(signals, (signal) => readSince(signal, visit.startedAt));
  // Computed anew with each reading: what a half-loaded page seemed to say does not stay in the log.
  const earlier = (row?.changes ?? []).filter(({ at }) => at < visit.startedAt);
  const now = before ? differences(before, ofThisVisit, seen.lang, seen.at) : [];
  return {
    key: seen.key,
    slug: foldSlug(readValue(signals.slug) ?? ''),
    signals,
    lang: seen.lang,
    before,
    changes: boundedLog([...earlier, ...now]),
    firstSeenAt: row?.firstSeenAt ?? seen.at,
    lastSeenAt: seen.at,
    visit,
    conversations: keptConversations(row?.conversations ?? [], seen.conversation ?? null, whichTell),
    invitationNote: seen.invitationNote ?? row?.invitationNote ?? null,
    seenOn: seenAlsoOn(row?.seenOn ?? [], seen.surface, seen.at),
    nudgedFor: row?.nudgedFor ?? '',
  };
}

/** Two rows that turn out to be one account, as when its number becomes known. Nothing of either is lost. */
export function mergeRows(one: AccountRow, other: AccountRow, key: AccountKey): AccountRow {
  const [older, newer] = one.lastSeenAt <= other.lastSeenAt ? [one, other] : [other, one];
  const gone = snapshot(older.signals, older.lang, older.lastSeenAt);
  const between = differences(gone, newer.signals, newer.lang, newer.lastSeenAt);
  return {
    ...newer,
    key,
    signals: fillMissing(withoutGlimpses(newer.signals, older.signals), older.signals),
    before: newer.before ?? gone,
    changes: boundedLog([...older.changes, ...newer.changes, ...between]),
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
    conversations: [...bothConversations(older.conversations, newer.conversations)],
    invitationNote: newer.invitationNote ?? older.invitationNote,
    seenOn: older.seenOn.reduceRight(
      (seen, { surface, at }) => (has(seen, surface) ? seen : seenAlsoOn(seen, surface, at)),
      newer.seenOn,
    ),
    nudgedFor: newer.nudgedFor || older.nudgedFor,
  };
}

/** The signals as the person is shown them: `seenAt` marks what was not seen on this visit. */
export function signalsOfVisit(row: AccountRow): ProfileSignals {
  return eachSignal(row.signals, (signal) => {
    if (!('value' in signal) || signal.seenAt === undefined || signal.seenAt < row.visit.startedAt) return signal;
    return { value: signal.value, via: signal.via };
  });
}

/** Drops what comes from an earlier visit. */
export const onlyOfVisit = (signals: ProfileSignals): ProfileSignals =>
  eachSignal(signals, (signal) =>
    'value' in signal && signal.seenAt !== undefined ? { missing: 'not-loaded' } : signal,
  );

/** A name or headline that was read from the profile itself is not replaced by what a line about somebody makes of it. */
function withoutGlimpses(fresh: ProfileSignals, known: ProfileSignals): ProfileSignals {
  const worse: readonly string[] = SHORTENED.filter(
    (name) => isShortened(name, fresh[name]) && 'value' in known[name] && !isShortened(name, known[name]),
  );
  return eachSignal(fresh, (signal, name) => (worse.includes(name) ? { missing: 'not-loaded' } : signal));
}

const has = (seen: AccountRow['seenOn'], surface: Surface) => seen.some((one) => one.surface === surface);

type AnySignal = Signal<unknown>;

/** Every signal through one function. The schema behind `ProfileSignals` holds the types; the names stay. */
function eachSignal(signals: ProfileSignals, change: (signal: AnySignal, name: ProfileSignalName) => AnySignal) {
  const entries = Object.entries(signals) as [ProfileSignalName, AnySignal][];
  return Object.fromEntries(entries.map(([name, signal]) => [name, change(signal, name)])) as ProfileSignals;
}

const stamped = (signal: AnySignal, at: string): AnySignal =>
  'value' in signal ? { value: signal.value, via: signal.via, seenAt: at } : signal;

const readSince = (signal: AnySignal, at: string): AnySignal =>
  'value' in signal && signal.seenAt !== undefined && signal.seenAt >= at ? signal : { missing: 'not-loaded' };

const fillMissing = (fresh: ProfileSignals, remembered: ProfileSignals): ProfileSignals =>
  eachSignal(fresh, (signal, name) =>
    'value' in signal ? signal : 'value' in remembered[name] ? remembered[name] : signal,
  );
