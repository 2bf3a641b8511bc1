import type { AccountKey } from '../contracts/account.ts';
import { isMemberKey, slugOfKey } from './account-key.ts';
import type { AsideRow, Reading, Writing } from './database.ts';
import { AccountRow, CaseRow } from './rows.ts';

// Every row that is read back is parsed: it may come from another version of ourselves, or from a broken disk.

type Store = AsideRow['store'];
type Parser<T> = { safeParse(row: unknown): { success: true; data: T } | { success: false } };

/** Moves a row that cannot be understood out of the way. A reading transaction only looks past it. */
async function setAside(transaction: Reading | Writing, store: Store, key: string, row: unknown): Promise<void> {
  if (transaction.mode !== 'readwrite') return;
  const writing = transaction as Writing;
  await writing.objectStore('aside').add({ store, row, at: new Date().toISOString() });
  await writing.objectStore(store).delete(key);
}

async function readRow<T>(
  transaction: Reading | Writing,
  store: Store,
  key: string,
  parser: Parser<T>,
): Promise<T | null> {
  const row: unknown = await (transaction as Reading).objectStore(store).get(key);
  if (row === undefined) return null;
  const parsed = parser.safeParse(row);
  if (parsed.success) return parsed.data;
  await setAside(transaction, store, key, row);
  return null;
}

export const accountAt = (transaction: Reading | Writing, key: AccountKey): Promise<AccountRow | null> =>
  readRow(transaction, 'accounts', key, AccountRow);

export const caseAt = (transaction: Reading | Writing, key: AccountKey): Promise<CaseRow | null> =>
  readRow(transaction, 'cases', key, CaseRow);

/**
 * The key under which an account is kept by now. A slug that was seen together with a number belongs to that number;
 * when a slug passed from one account to another, to the one that was seen with it last.
 */
export async function currentKey(transaction: Reading | Writing, key: AccountKey): Promise<AccountKey> {
  const slug = slugOfKey(key);
  if (slug === null) return key;
  const accounts = await (transaction as Reading).objectStore('accounts').index('slug').getAllKeys(slug);
  const cases = await (transaction as Reading).objectStore('cases').index('slug').getAllKeys(slug);
  const owners = [...new Set([...accounts, ...cases])].filter(isMemberKey);
  if (owners.length < 2) return owners[0] ?? key;
  return (await seenLast(transaction, owners)) ?? key;
}

async function seenLast(transaction: Reading | Writing, keys: AccountKey[]): Promise<AccountKey | null> {
  const rows = await Promise.all(keys.map((key) => accountAt(transaction, key)));
  const known = rows.filter((row) => row !== null);
  return known.toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0]?.key ?? null;
}
