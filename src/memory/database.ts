import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { problemOf, type Remembered } from './problem.ts';
import type { AccountRow, CaseRow, TextRow } from './rows.ts';

const NAME = 'second-look';
/** 2: texts as hashes. */
const VERSION = 2;
/** A store on a broken disk may never answer; a sighting must not wait for it. */
const OPENING_MS = 2_000;

/** A row that could not be read, as it was found. `store` names where it lay. */
export type AsideRow = { store: 'accounts' | 'cases'; row: unknown; at: string };

type SecondLookDB = DBSchema & {
  accounts: { key: string; value: AccountRow; indexes: { slug: string; lastSeenAt: string } };
  cases: { key: string; value: CaseRow; indexes: { slug: string } };
  /** Rows that could not be understood are moved here, not thrown away, until retention passes. */
  aside: { key: number; value: AsideRow; indexes: { at: string } };
  texts: { key: string; value: TextRow; indexes: { account: string; bands: number; at: string } };
};
const stores = ['accounts', 'cases', 'aside', 'texts'] as const;
type Stores = typeof stores;
type Database = IDBPDatabase<SecondLookDB>;
export type Writing = IDBPTransaction<SecondLookDB, Stores, 'readwrite'>;
export type Reading = IDBPTransaction<SecondLookDB, Stores, 'readonly'>;

function upgrade(database: Database, from: number): void {
  if (from < 1) createFirst(database);
  const texts = database.createObjectStore('texts', { keyPath: 'id' });
  texts.createIndex('account', 'account');
  texts.createIndex('bands', 'bands', { multiEntry: true });
  texts.createIndex('at', 'at');
}

function createFirst(database: Database): void {
  const accounts = database.createObjectStore('accounts', { keyPath: 'key' });
  accounts.createIndex('slug', 'slug');
  accounts.createIndex('lastSeenAt', 'lastSeenAt');
  database.createObjectStore('cases', { keyPath: 'key' }).createIndex('slug', 'slug');
  database.createObjectStore('aside', { autoIncrement: true }).createIndex('at', 'at');
}

/** Opened for each piece of work and closed after it: the worker that holds a connection may die at any await. */
async function open(): Promise<Database> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<SecondLookDB>(NAME, VERSION, { upgrade });
  opening.then((database) => late && database.close()).catch(() => {});
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Error('The database did not open in time.'));
    }, OPENING_MS);
  });
  return Promise.race([opening, deadline]).finally(() => clearTimeout(timer));
}

/** Reads in one transaction. What goes wrong comes back as a value. */
export function reading<T>(work: (transaction: Reading) => Promise<T>): Promise<Remembered<T>> {
  return withDatabase(async (database) => work(database.transaction(stores, 'readonly')));
}

/** Reads and writes in one transaction: all of it happens, or none of it. Two workers at once cannot mix. */
export function writing<T>(work: (transaction: Writing) => Promise<T>): Promise<Remembered<T>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    // Heard here at once: a transaction that aborts while `work` still runs must not count as unhandled.
    const finished = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const value = await abortOnError(transaction, work);
    const failed = await finished;
    if (failed) throw failed.error;
    return value;
  });
}

async function abortOnError<T>(transaction: Writing, work: (transaction: Writing) => Promise<T>): Promise<T> {
  try {
    return await work(transaction);
  } catch (error) {
    abortQuietly(transaction);
    throw error;
  }
}

/** A transaction that already failed cannot be aborted again. */
function abortQuietly(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It is over either way, and the first error is the one that tells why.
  }
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<Remembered<T>> {
  let database: Database | null = null;
  try {
    database = await open();
    return { ok: true, value: await work(database) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    database?.close();
  }
}
