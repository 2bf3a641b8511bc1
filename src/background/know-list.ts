import { recallEach } from '../memory/accounts.ts';
import { mergeSeen, type Seen } from '../memory/merge.ts';
import { noCase } from '../memory/rows.ts';
import { viewOf } from './account-view.ts';
import { type KeepIn, type KnownAccount, know } from './know.ts';
import { deservesSecondLook } from './listed.ts';

/**
 * Judges the people of a list from what it shows and what memory knows. A list of people is no reason to remember
 * somebody: written down are those whom memory knows already, those who wrote a note to the person, and those who
 * deserve a second look. Of all others nothing stays.
 */
export async function knowList(seen: readonly Seen[], keepIn: KeepIn): Promise<KnownAccount[]> {
  const recalled = await recallEach(seen);
  const wanted: Seen[] = [];
  for (const [index, one] of seen.entries()) {
    const known = (recalled.ok && recalled.value[index]) || { row: null, case: noCase };
    const row = mergeSeen(known.row, { ...one, key: known.row?.key ?? one.key });
    const isWorthKeeping = known.row !== null || Boolean(one.invitationNote);
    if (isWorthKeeping || (await isSuspicious(row, one.at))) wanted.push(one);
  }
  return know(wanted, keepIn);
}

async function isSuspicious(row: Parameters<typeof viewOf>[0], now: string): Promise<boolean> {
  const view = await viewOf(row, [], { case: noCase, private: false, memoryProblem: null, now });
  return deservesSecondLook(view);
}
