import type { AccountKey, AccountView } from '../contracts/account.ts';
import { recall, textsSeenFrom } from '../memory/accounts.ts';
import { type AccountRow, noCase } from '../memory/rows.ts';
import { viewOf } from './account-view.ts';
import { privateCase } from './private-cases.ts';
import { isAbout, type TabRecord, tabsShowing } from './tab-records.ts';

type Found = { account: AccountView; private: boolean };

/** What is known of an account: as an open tab shows it, or as memory holds it if that saw it later; null when neither does. */
export async function findAccount(key: AccountKey): Promise<Found | null> {
  const tabs = await tabsShowing(key);
  const shown = await Promise.all(tabs.map(({ record }) => accountOfTab(record, key)));
  const views = shown.filter((view) => view !== null);
  const newest = views.toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0] ?? null;
  const account = await laterInMemory(key, newest);
  return account && { account, private: views.some((view) => view.private) };
}

async function laterInMemory(key: AccountKey, shown: AccountView | null): Promise<AccountView | null> {
  const recalled = await recall(key, null);
  const row = recalled.ok ? recalled.value.row : null;
  if (!recalled.ok || !row || (shown && shown.lastSeenAt >= row.lastSeenAt)) return shown;
  return judgedNow(row, recalled.value.case, false);
}

/** An account that a tab shows, or holds because memory does not; null when the tab only names it. */
async function accountOfTab(
  { state, rows, private: isPrivate }: TabRecord,
  key: AccountKey,
): Promise<AccountView | null> {
  if (state.kind === 'account' && isAbout(state.account, key)) return state.account;
  const row = rows.find((one) => one.key === key);
  return row ? judgedNow(row, (await privateCase(key)) ?? noCase, isPrivate) : null;
}

async function judgedNow(row: AccountRow, state: AccountView['case'], isPrivate: boolean): Promise<AccountView> {
  const texts = await textsSeenFrom(row);
  const circumstances = { case: state, private: isPrivate, memoryProblem: null, now: new Date().toISOString() };
  return viewOf(row, texts.ok ? texts.value : [], circumstances);
}
