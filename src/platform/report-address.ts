import { AccountKey } from '../contracts/account.ts';
import { readSession, writeSession } from './storage.ts';

// The browser's history keeps the address of the report page, and must not learn from it whom a report is about: the
// address holds a random number, and the account lies under it until the browser closes.

const PREFIX = 'report:';

/** Makes a number that stands for the account in an address. When the session storage is full it stands for nobody. */
export async function numberForReport(key: AccountKey): Promise<string> {
  const number = crypto.randomUUID();
  await writeSession(PREFIX + number, key).catch(() => {}); // the page then says that it knows no account
  return number;
}

/** The account that such a number stands for; null for one that nobody made or that is forgotten. */
export async function accountOfReport(number: string): Promise<AccountKey | null> {
  return AccountKey.safeParse(await readSession(PREFIX + number)).data ?? null;
}

/** The names under which numbers lie in the session storage whose account does not pass. */
export const reportNumbersWithout = (session: Record<string, unknown>, passes: (key: unknown) => boolean): string[] =>
  Object.entries(session).flatMap(([name, key]) => (name.startsWith(PREFIX) && !passes(key) ? [name] : []));
