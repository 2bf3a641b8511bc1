import type { AccountView } from '../contracts/account.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { TabState } from '../contracts/tab.ts';
import { type KeepIn, know } from './know.ts';
import { knowList } from './know-list.ts';
import { dueNudge } from './nudge.ts';
import { pageState } from './page-state.ts';
import { seenInConversations, seenInLists, seenOnProfile } from './seen-accounts.ts';
import type { TabRecord } from './tab-records.ts';

type Judged = Pick<TabRecord, 'state' | 'rows' | 'nudge'>;

const MOST_ROWS = 40;

/** What a page holds, judged: a profile, conversations over it or in it, or a list. */
export async function judgePage(sighting: Sighting, keepIn: KeepIn): Promise<Judged> {
  const profile = sighting.understood && sighting.kind !== 'own-profile' ? seenOnProfile(sighting) : null;
  const accounts = await know([...(profile ? [profile] : []), ...seenInConversations(sighting)], keepIn);
  const listed = await knowList(seenInLists(sighting), keepIn);
  const state = pageState(sighting, profile !== null, accounts.map(viewIn), listed.map(viewIn));
  const shown = [...accounts, ...listed].filter(({ view }) => isShownIn(state, view.key));
  const rows = shown.filter(({ isKept }) => !isKept).map(({ row }) => row);
  return { state, rows: rows.slice(0, MOST_ROWS), nudge: dueNudge(shown) };
}

const viewIn = ({ view }: { view: AccountView }): AccountView => view;

/** Whether a state shows an account, or names it in a list. */
function isShownIn(state: TabState, key: string): boolean {
  if (state.kind === 'list') return state.people.some((one) => one.key === key);
  if (state.kind !== 'account') return false;
  return state.account.key === key || state.also.some((one) => one.key === key);
}
