import type { AccountKey, AccountView } from '../contracts/account.ts';
import type { Outcome } from '../contracts/messages.ts';
import { findAccount } from './find-account.ts';
import { done, failed } from './outcome.ts';

/** One of the people that a tab lists, in full. Somebody whom the person just called known is found as well. */
export async function onListedAccount({ key }: { tabId: number; key: AccountKey }): Promise<Outcome<AccountView>> {
  const found = await findAccount(key);
  return found
    ? done(found.account)
    : failed('not-found', 'That person is no longer on the page. Open the list again.');
}
