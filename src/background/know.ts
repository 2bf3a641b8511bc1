import type { AccountView } from '../contracts/account.ts';
import type { SameText } from '../contracts/judged.ts';
import { type Known, recall, rememberEach, textsSeenFrom } from '../memory/accounts.ts';
import type { WhichTell } from '../memory/kept-conversations.ts';
import type { Seen } from '../memory/merge.ts';
import { problemWords } from '../memory/problem.ts';
import { type AccountRow, noCase } from '../memory/rows.ts';
import { viewOf } from './account-view.ts';
import { privateCase } from './private-cases.ts';
import { isSameAccount, nameOf, rowAfter } from './same-account.ts';
import { tellingIn } from './telling.ts';

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
  const whichTell = await tellingIn(seen);
  const inTab = { ...keepIn, whichTell };
  if (keepIn.private) return knowInTab(seen, inTab, null);
  const kept = await rememberEach(seen, whichTell);
  if (!kept.ok) return knowInTab(seen, inTab, problemWords[kept.problem]);
  const last = new Map(kept.value.map((known) => [nameOf(known.row), known]));
  return Promise.all([...last.values()].map(judgedFromMemory));
}

async function judgedFromMemory({ row, case: state, sameTexts }: Known): Promise<KnownAccount> {
  const circumstances = { case: state, private: false, memoryProblem: null, now: row.lastSeenAt };
  return { view: await viewOf(row, sameTexts, circumstances), row, isKept: true };
}

type InTab = KeepIn & { whichTell: WhichTell };

async function knowInTab(seen: readonly Seen[], keepIn: InTab, memoryProblem: string | null): Promise<KnownAccount[]> {
  const known = new Map<string, KnownAccount>();
  for (const one of seen) {
    const now = await knowOneInTab(one, keepIn, [...known.values()], memoryProblem);
    known.set(nameOf(now.row), now);
  }
  return [...known.values()];
}

async function knowOneInTab(
  seen: Seen,
  { private: isPrivate, rows, whichTell }: InTab,
  others: readonly KnownAccount[],
  writing: string | null,
): Promise<KnownAccount> {
  const recalled = await recall(seen.key, seen.signals);
  const known = recalled.ok ? recalled.value : { row: null, case: noCase };
  const mine = [...others.map(({ row }) => row), ...rows].find((row) => isSameAccount(row, seen));
  const row = rowAfter(mine ?? known.row, seen, whichTell);
  const reading = recalled.ok ? null : problemWords[recalled.problem];
  const state = (isPrivate ? await privateCase(row.key) : null) ?? known.case;
  const circumstances = { case: state, private: isPrivate, memoryProblem: writing ?? reading, now: seen.at };
  return { view: await viewOf(row, await sameTextsOf(row), circumstances), row, isKept: false };
}

async function sameTextsOf(row: AccountRow): Promise<SameText[]> {
  const found = await textsSeenFrom(row);
  return found.ok ? found.value : [];
}
