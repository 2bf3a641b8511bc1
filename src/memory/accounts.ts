import type { AccountKey, CaseState } from '../contracts/account.ts';
import type { SameText } from '../contracts/judged.ts';
import type { ProfileSignals } from '../contracts/profile.ts';
import { foldSlug, readValue, slugOfKey } from './account-key.ts';
import { findCase, settleCase } from './cases.ts';
import { type Reading, reading, type Writing, writing } from './database.ts';
import { accountAt, currentKey } from './find-rows.ts';
import { nothingTells, type WhichTell } from './kept-conversations.ts';
import { mergeRows, mergeSeen, type Seen } from './merge.ts';
import type { Remembered } from './problem.ts';
import { type AccountRow, noCase } from './rows.ts';
import { keepTexts, seenFromOthers, sketchedTexts } from './texts.ts';

/** What memory holds of one account. */
export type Recollection = { row: AccountRow | null; case: CaseState };
/** An account after a reading: all that is known of it, and who else used its texts. */
export type Known = { row: AccountRow; case: CaseState; sameTexts: SameText[] };

/** What was seen of an account before. Writes nothing: this is all that a private window may do. */
export function recall(key: AccountKey, signals: ProfileSignals | null): Promise<Remembered<Recollection>> {
  return reading((transaction) => recollect(transaction, key, signals));
}

/** The same of many accounts, in their order: what a list of people needs. */
export function recallEach(seen: readonly Seen[]): Promise<Remembered<Recollection[]>> {
  return reading(async (transaction) => {
    const found: Recollection[] = [];
    for (const { key, signals } of seen) found.push(await recollect(transaction, key, signals));
    return found;
  });
}

/** Other accounts that used the texts of this one. Writes nothing. */
export function textsSeenFrom(row: AccountRow): Promise<Remembered<SameText[]>> {
  return reading((transaction) => seenFromOthers(transaction, row, sketchedTexts(row), [row.key, `slug:${row.slug}`]));
}

/** Adds one reading to what is remembered, in one transaction, and gives back the whole. */
export async function remember(seen: Seen): Promise<Remembered<Known>> {
  return writing((transaction) => rememberOne(transaction, seen, nothingTells));
}

/** The same for several accounts at once: all are written, or none. In their order. `whichTell` as in `mergeSeen`. */
export function rememberEach(seen: readonly Seen[], whichTell: WhichTell): Promise<Remembered<Known[]>> {
  return writing(async (transaction) => {
    const known: Known[] = [];
    for (const one of seen) known.push(await rememberOne(transaction, one, whichTell));
    return known;
  });
}

/** Notes for which findings the badge opened by itself. Nothing when the account is not kept. */
export function rememberNudge(asked: AccountKey, nudgedFor: string): Promise<Remembered<void>> {
  return writing(async (transaction) => {
    const row = await accountAt(transaction, await currentKey(transaction, asked));
    if (row) await transaction.objectStore('accounts').put({ ...row, nudgedFor });
  });
}

async function recollect(transaction: Reading, key: AccountKey, signals: ProfileSignals | null): Promise<Recollection> {
  const { row } = await findAccount(transaction, key, signals);
  const found = await findCase(transaction, row?.key ?? (await currentKey(transaction, key)), slugOf(key, signals));
  return { row, case: found?.case ?? noCase };
}

async function rememberOne(transaction: Writing, seen: Seen, whichTell: WhichTell): Promise<Known> {
  const { row: before, replaced } = await findAccount(transaction, seen.key, seen.signals);
  const key = before?.key ?? (await currentKey(transaction, seen.key));
  const row = mergeSeen(before, { ...seen, key }, whichTell);
  for (const old of replaced) await transaction.objectStore('accounts').delete(old);
  await transaction.objectStore('accounts').put(row);
  const settled = await settleCase(transaction, key, slugOf(key, seen.signals));
  const texts = sketchedTexts(row);
  const sameTexts = await seenFromOthers(transaction, row, texts, [key, ...replaced]);
  await keepTexts(transaction, key, texts, replaced);
  return { row, case: settled?.case ?? noCase, sameTexts };
}

/**
 * The row of an account, merged when it lies in two places: once a number is known, what was kept under the slug
 * belongs to the number. `replaced` are the keys whose rows went into it.
 */
async function findAccount(
  transaction: Reading | Writing,
  asked: AccountKey,
  signals: ProfileSignals | null,
): Promise<{ row: AccountRow | null; replaced: AccountKey[] }> {
  const key = await currentKey(transaction, asked);
  const row = await accountAt(transaction, key);
  const slug = slugOf(key, signals);
  const slugKey: AccountKey = `slug:${slug}`;
  const twin = slug === '' || slugKey === key ? null : await accountAt(transaction, slugKey);
  if (!twin) return { row, replaced: [] };
  return { row: row ? mergeRows(row, twin, key) : { ...twin, key }, replaced: [twin.key] };
}

/** The slug that a reading shows, folded; else the one inside the key; else empty. */
function slugOf(key: AccountKey, signals: ProfileSignals | null): string {
  const shown = signals && readValue(signals.slug);
  return shown ? foldSlug(shown) : (slugOfKey(key) ?? '');
}
