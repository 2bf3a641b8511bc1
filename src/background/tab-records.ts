import * as z from 'zod/mini';
import { AccountKey, type AccountView } from '../contracts/account.ts';
import { text } from '../contracts/schema.ts';
import { TabState } from '../contracts/tab.ts';
import { foldSlug, readValue } from '../memory/account-key.ts';
import { AccountRow } from '../memory/rows.ts';
import { readSession, readWholeSession, removeFromSession, writeSession } from '../platform/storage.ts';

/** What is known about one tab, kept in `storage.session` so that the worker may die between any two messages. */
export const TabRecord = z.strictObject({
  visit: text(64),
  sequence: z.int(),
  lang: text(35),
  documentId: z.nullable(text(100)),
  private: z.boolean(),
  state: TabState,
  /** What was seen of the accounts that the state shows, where memory could not or must not keep it. */
  rows: z.array(AccountRow).check(z.maxLength(40)),
  /** For whom, and for which findings, the badge is to open by itself. */
  nudge: z.nullable(z.strictObject({ key: AccountKey, findings: text(4_000) })),
});
export type TabRecord = z.infer<typeof TabRecord>;
export type OpenTab = { tabId: number; record: TabRecord };

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function readTab(tabId: number): Promise<TabRecord | null> {
  const record = TabRecord.safeParse(await readSession(keyOf(tabId)));
  return record.success ? record.data : null;
}

/** A record that does not fit is replaced by one that says so: a popup must not show an older page as this one. */
export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
  try {
    await writeSession(keyOf(tabId), record);
  } catch {
    const message = 'There is no room left to keep what was read. Close some LinkedIn tabs and reload this one.';
    await writeSession(keyOf(tabId), { ...record, rows: [], nudge: null, state: { kind: 'error', message } }).catch(
      () => dropTab(tabId),
    );
  }
}

export async function dropTab(tabId: number): Promise<void> {
  await removeFromSession([keyOf(tabId)]);
}

export async function openTabs(): Promise<OpenTab[]> {
  const session = await readWholeSession();
  return Object.entries(session).flatMap(([key, value]) => {
    const record = key.startsWith(PREFIX) ? TabRecord.safeParse(value) : null;
    return record?.success ? [{ tabId: Number(key.slice(PREFIX.length)), record: record.data }] : [];
  });
}

/** The tabs that show an account or name it in a list. */
export async function tabsShowing(key: AccountKey): Promise<OpenTab[]> {
  return (await openTabs()).filter(({ record: { state, rows } }) => {
    if (rows.some((row) => row.key === key)) return true;
    if (state.kind === 'list') return state.people.some((one) => one.key === key);
    return state.kind === 'account' && (isAbout(state.account, key) || state.also.some((one) => one.key === key));
  });
}

/** A page that was opened before its number was known still asks by slug. */
export function isAbout(account: AccountView, key: AccountKey): boolean {
  const slug = readValue(account.signals.slug);
  return account.key === key || (slug !== null && `slug:${foldSlug(slug)}` === key);
}
