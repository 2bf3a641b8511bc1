import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives every test of a file a browser that remembers nothing. */
export function freshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => vi.restoreAllMocks());
}

/** What lies in the database, past our own code. */
export async function rowsOf(store: 'accounts' | 'cases' | 'aside' | 'texts'): Promise<Record<string, unknown>[]> {
  // Opening would make one.
  if ((await indexedDB.databases()).length === 0) return [];
  const database = await openDB('second-look');
  const rows = await database.getAll(store);
  database.close();
  return rows;
}

/** Writes past our own code, as a broken disk or another version would. */
export async function putRaw(store: 'accounts' | 'cases', row: unknown): Promise<void> {
  const database = await openDB('second-look');
  await database.put(store, row);
  database.close();
}

/** Somebody used a newer version of the extension before. */
export async function makeNewerDatabase(): Promise<void> {
  const database = await openDB('second-look', 7, { upgrade: (db) => void db.createObjectStore('from-the-future') });
  database.close();
}

/** The disk is full: every write fails as a browser fails it. */
export function fillDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
}

/** The files of the database are damaged, and it does not open. */
export function breakDatabase(): void {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
}
