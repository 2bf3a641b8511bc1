import type { AccountKey, CaseState, KnownAccount } from '../contracts/account.ts';
import { readValue } from './account-key.ts';
import { type Reading, reading, type Writing, writing } from './database.ts';
import { accountAt, caseAt, currentKey } from './find-rows.ts';
import type { Remembered } from './problem.ts';
import { type AccountRow, CaseRow, noCase } from './rows.ts';

const MOST_REPORTS = 50;

/** Changes where the person stands with an account, in one transaction. `at` is an ISO instant. */
export function changeCase(
  asked: AccountKey,
  at: string,
  change: (state: CaseState) => CaseState,
): Promise<Remembered<CaseState>> {
  return writing(async (transaction) => {
    const key = await currentKey(transaction, asked);
    const account = await accountAt(transaction, key);
    const before = await settleCase(transaction, key, account?.slug ?? '');
    const row = { ...(before ?? newCase(key)), ...nameAndSlug(account, before), changedAt: at };
    const state = bounded(change(row.case));
    await transaction.objectStore('cases').put({ ...row, key, case: state });
    return state;
  });
}

/** The accounts that the person said they know, newest first. */
export function knownAccounts(): Promise<Remembered<KnownAccount[]>> {
  return reading(async (transaction) => {
    const rows: unknown[] = await transaction.objectStore('cases').getAll();
    const known = rows.flatMap((row): KnownAccount[] => {
      const parsed = CaseRow.safeParse(row);
      if (!parsed.success || parsed.data.case.knownSince === null) return [];
      return [{ key: parsed.data.key, name: parsed.data.name, knownSince: parsed.data.case.knownSince }];
    });
    return known.toSorted((a, b) => b.knownSince.localeCompare(a.knownSince));
  });
}

/** The case of an account, together with one that was opened under its slug before its number was known. */
export async function findCase(transaction: Reading | Writing, key: AccountKey, slug: string): Promise<CaseRow | null> {
  const row = await caseAt(transaction, key);
  const twin = await twinOf(transaction, key, slug);
  return row && twin ? mergeCases(row, twin, key) : (row ?? (twin && { ...twin, key }));
}

/** Writes a case that lies in two places into one, with the slug by which it is found again. */
export async function settleCase(transaction: Writing, key: AccountKey, slug: string): Promise<CaseRow | null> {
  const found = await findCase(transaction, key, slug);
  if (!found) return null;
  const settled = { ...found, slug: slug === '' ? found.slug : slug };
  const twin = await twinOf(transaction, key, slug);
  if (twin) await transaction.objectStore('cases').delete(twin.key);
  await transaction.objectStore('cases').put(settled);
  return settled;
}

async function twinOf(transaction: Reading | Writing, key: AccountKey, slug: string): Promise<CaseRow | null> {
  const slugKey: AccountKey = `slug:${slug}`;
  return slug === '' || slugKey === key ? null : caseAt(transaction, slugKey);
}

/** Nothing of either is lost: "I know this person" said once stands, and reports add up. */
function mergeCases(one: CaseRow, other: CaseRow, key: AccountKey): CaseRow {
  const [older, newer] = one.changedAt <= other.changedAt ? [one, other] : [other, one];
  const reports = new Map(
    [...older.case.reports, ...newer.case.reports].map((receipt) => [receiptKey(receipt), receipt]),
  );
  const state: CaseState = {
    step: newer.case.step,
    knownSince: newer.case.knownSince ?? older.case.knownSince,
    removedAt: newer.case.removedAt ?? older.case.removedAt,
    reports: [...reports.values()].toSorted((a, b) => a.at.localeCompare(b.at)),
  };
  return { ...newer, key, name: newer.name ?? older.name, case: bounded(state) };
}

const receiptKey = ({ id, way, at }: CaseState['reports'][number]) => `${id} ${way} ${at}`;

const bounded = (state: CaseState): CaseState => ({ ...state, reports: state.reports.slice(-MOST_REPORTS) });

const newCase = (key: AccountKey) => ({ key, slug: '', name: null, case: noCase });

/** Kept with the case, for the account itself is forgotten with time. */
function nameAndSlug(account: AccountRow | null, before: CaseRow | null): { name: string | null; slug: string } {
  const name = account && readValue(account.signals.name);
  return { name: name ?? before?.name ?? null, slug: account?.slug || (before?.slug ?? '') };
}
