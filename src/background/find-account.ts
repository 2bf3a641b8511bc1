import type { AccountKey, AccountView } from '../contracts/account.ts';
import { recall } from '../memory/accounts.ts';
import { viewOf } from './account-view.ts';
import { tabsShowing } from './tab-records.ts';

/** What is known of an account: as an open tab shows it, else as memory holds it; null when neither does. */
export async function findAccount(key: AccountKey): Promise<{ account: AccountView; private: boolean } | null> {
  const tabs = await tabsShowing(key);
  const views = tabs.flatMap(({ record: { state } }) => (state.kind === 'account' ? [state.account] : []));
  const newest = views.toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0];
  if (newest) return { account: newest, private: views.some((view) => view.private) };
  const recalled = await recall(key, null);
  if (!recalled.ok || !recalled.value.row) return null;
  const circumstances = { case: recalled.value.case, private: false, memoryProblem: null };
  return { account: viewOf(recalled.value.row, { ...circumstances, now: new Date().toISOString() }), private: false };
}
