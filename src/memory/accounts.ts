import type { AccountKey, CaseState } from '../contracts/account.ts';
import type { ProfileSignals } from '../contracts/profile.ts';
import { foldSlug, readValue, slugOfKey } from './account-key.ts';
import { findCase, settleCase } from './cases.ts';
import { type Reading, reading, type Writing, writing } from './database.ts';
import { accountAt, currentKey } from './find-rows.ts';
import { mergeRows, mergeSeen, type Seen } from './merge.ts';
import type { Remembered } from './problem.ts';
import { type AccountRow, noCase } from './rows.ts';

/** What memory holds of one account. */
type Recollection = { row: AccountRow | null; case: CaseState };

/** What was seen of an account before. Writes nothing: this is all that a private window may do. */
export function recall(key: AccountKey, signals: ProfileSignals | null): Promise<Remembered<Recollection>> {
  return reading(async (transaction) => {
    const { row } = await findAccount(transaction, key, signals);
    const found = await findCase(transaction, row?.key ?? (await currentKey(transaction, key)), slugOf(key, signals));
    return { row, case: found?.case ?? noCase };
  });
}

/** Adds one reading to what is remembered, in one transaction, and gives back the whole. */
export function remember(seen: Seen): Promise<Remembered<{ row: AccountRow; case: CaseState }>> {
  return writing(async (transaction) => {
    const { row: before, replaced } = await findAccount(transaction, seen.key, seen.signals);
    const key = before?.key ?? (await currentKey(transaction, seen.key));
    const row = mergeSeen(before, { ...seen, key });
    for (const old of replaced) await transaction.objectStore('accounts').delete(old);
    await transaction.objectStore('accounts').put(row);
    const settled = await settleCase(transaction, key, slugOf(key, seen.signals));
    return { row, case: settled?.case ?? noCase };
  });
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
