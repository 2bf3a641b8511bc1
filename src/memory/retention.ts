import { type Writing, writing } from './database.ts';
import type { Remembered } from './problem.ts';
import { CaseRow } from './rows.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Removes what was last seen more than `days` days before `now` (ISO instant). People whom the person said they know,
 * whom they removed or reported stay until they take that back.
 */
export function sweep(now: string, days: number): Promise<Remembered<void>> {
  const before = IDBKeyRange.upperBound(new Date(Date.parse(now) - days * DAY_MS).toISOString(), true);
  return writing(async (transaction) => {
    await removeFound(await transaction.objectStore('accounts').index('lastSeenAt').openCursor(before));
    await removeFound(await transaction.objectStore('aside').index('at').openCursor(before));
    await removeFound(await transaction.objectStore('texts').index('at').openCursor(before));
    await sweepCases(transaction, before.upper);
  });
}

type Cursor = { delete(): Promise<void>; continue(): Promise<Cursor | null> };

async function removeFound(first: Cursor | null): Promise<void> {
  for (let cursor = first; cursor; cursor = await cursor.continue()) await cursor.delete();
}

/** A step without anything that the person decided is worth as long as what was seen. */
async function sweepCases(transaction: Writing, before: string): Promise<void> {
  const store = transaction.objectStore('cases');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = CaseRow.safeParse(cursor.value);
    if (row.success && isOnlyAStep(row.data) && row.data.changedAt < before) await cursor.delete();
  }
}

const isOnlyAStep = ({ case: { knownSince, removedAt, reports } }: CaseRow) =>
  knownSince === null && removedAt === null && reports.length === 0;

/** Removes all that was remembered about accounts, on the person's word. */
export function forgetEverything(): Promise<Remembered<void>> {
  return writing(async (transaction) => {
    for (const store of ['accounts', 'cases', 'aside', 'texts'] as const) await transaction.objectStore(store).clear();
  });
}
