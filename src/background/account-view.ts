import type { AccountView } from '../contracts/account.ts';
import type { SameText } from '../contracts/judged.ts';
import { mergeSeen, onlyOfVisit } from '../memory/merge.ts';
import type { AccountRow } from '../memory/rows.ts';
import { type Circumstances, judgedAccount, judgedSignals } from './judged-account.ts';
import { readTheConversation } from './understand.ts';

/** Judges what is known of an account and puts it into the form that the pages show. */
export async function viewOf(
  row: AccountRow,
  sameTexts: readonly SameText[],
  circumstances: Circumstances,
): Promise<AccountView> {
  return judgedAccount(row, await readTheConversation(judgedSignals(row, sameTexts)), circumstances);
}

/** The same account as if it had never been seen before this visit. What they wrote comes back when the page is read. */
export async function withoutMemory(account: AccountView, circumstances: Circumstances): Promise<AccountView> {
  const { key, signals, lastSeenAt } = account;
  const surface = account.seenOn[0]?.surface ?? 'profile';
  const seen = { key, surface, signals: onlyOfVisit(signals), visit: '', lang: '', at: lastSeenAt };
  return viewOf(mergeSeen(null, seen), [], circumstances);
}
