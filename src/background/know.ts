import type { AccountView } from '../contracts/account.ts';
import type { SameText } from '../contracts/judged.ts';
import { foldSlug, readValue } from '../memory/account-key.ts';
import { type Known, recall, rememberEach, textsSeenFrom } from '../memory/accounts.ts';
import { mergeSeen, type Seen } from '../memory/merge.ts';
import { problemWords } from '../memory/problem.ts';
import { type AccountRow, noCase } from '../memory/rows.ts';
import { viewOf } from './account-view.ts';
import { privateCase } from './private-cases.ts';

/** An account after a reading, judged. */
export type KnownAccount = {
  view: AccountView;
  row: AccountRow;
  /** Memory holds it; otherwise the tab must. */
  isKept: boolean;
};

export type KeepIn = {
  /** A private window: nothing is written. */
  private: boolean;
  /** What the tab itself still holds, from this visit or the one before it. */
  rows: readonly AccountRow[];
};

/**
 * Adds readings of accounts to what is known of them, and judges each: in memory, or where nothing may or can be
 * written, with the tab. Two readings of one account, as on a profile with its bubble, make one account. In order.
 */
export async function know(seen: readonly Seen[], keepIn: KeepIn): Promise<KnownAccount[]> {
  if (seen.length === 0) return [];
  if (keepIn.private) return knowInTab(seen, keepIn, null);
  const kept = await rememberEach(seen);
  if (!kept.ok) return knowInTab(seen, keepIn, problemWords[kept.problem]);
  const last = new Map(kept.value.map((known) => [nameOf(known.row), known]));
  return Promise.all([...last.values()].map(judgedFromMemory));
}

/** The key of an account can change between two readings of one page, when only the second shows its number. */
const nameOf = ({ slug, key }: AccountRow): string => slug || key;

async function judgedFromMemory({ row, case: state, sameTexts }: Known): Promise<KnownAccount> {
  const circumstances = { case: state, private: false, memoryProblem: null, now: row.lastSeenAt };
  return { view: await viewOf(row, sameTexts, circumstances), row, isKept: true };
}

async function knowInTab(seen: readonly Seen[], keepIn: KeepIn, memoryProblem: string | null): Promise<KnownAccount[]> {
  const known = new Map<string, KnownAccount>();
  for (const one of seen) {
    const now = await knowOneInTab(one, keepIn, [...known.values()], memoryProblem);
    known.set(nameOf(now.row), now);
  }
  return [...known.values()];
}

async function knowOneInTab(
  seen: Seen,
  { private: isPrivate, rows }: KeepIn,
  others: readonly KnownAccount[],
  writing: string | null,
): Promise<KnownAccount> {
  const recalled = await recall(seen.key, seen.signals);
  const known = recalled.ok ? recalled.value : { row: null, case: noCase };
  const mine = [...others.map(({ row }) => row), ...rows].find((row) => isSameAccount(row, seen));
  const prior = mine ?? known.row;
  const row = mergeSeen(prior, { ...seen, key: prior && seen.key.startsWith('slug:') ? prior.key : seen.key });
  const reading = recalled.ok ? null : problemWords[recalled.problem];
  const state = (isPrivate ? await privateCase(row.key) : null) ?? known.case;
  const circumstances = { case: state, private: isPrivate, memoryProblem: writing ?? reading, now: seen.at };
  return { view: await viewOf(row, await sameTextsOf(row), circumstances), row, isKept: false };
}

/** By number, by slug, or as the profile of the same visit whose number a later reading no longer shows. */
function isSameAccount(row: AccountRow, { key, signals, visit, surface }: Seen): boolean {
  const slug = foldSlug(readValue(signals.slug) ?? '');
  if (row.key === key || (slug !== '' && row.slug === slug)) return true;
  return surface === 'profile' && row.visit.id === visit && row.seenOn.some((seen) => seen.surface === 'profile');
}

async function sameTextsOf(row: AccountRow): Promise<SameText[]> {
  const found = await textsSeenFrom(row);
  return found.ok ? found.value : [];
}
