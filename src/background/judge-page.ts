import type { AccountView } from '../contracts/account.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { TabState } from '../contracts/tab.ts';
import { type KeepIn, type KnownAccount, know } from './know.ts';
import { knowList } from './know-list.ts';
import { deservesSecondLook, listedOf, strongestFirst } from './listed.ts';
import { dueNudge } from './nudge.ts';
import { seenInConversations, seenInLists, seenOnProfile } from './seen-accounts.ts';
import type { TabRecord } from './tab-records.ts';

type Judged = Pick<TabRecord, 'state' | 'rows' | 'nudge'>;

const MOST_ALSO = 8;
const MOST_ROWS = 40;
const MOST_LISTED = 200;

/** What a page holds, judged: a profile, conversations over it or in it, or a list. */
export async function judgePage(sighting: Sighting, keepIn: KeepIn): Promise<Judged> {
  const profile = sighting.understood && sighting.kind !== 'own-profile' ? seenOnProfile(sighting) : null;
  const accounts = await know([...(profile ? [profile] : []), ...seenInConversations(sighting)], keepIn);
  const listed = await knowList(seenInLists(sighting), keepIn);
  const state = stateOf(sighting, profile !== null, accounts, listed);
  const shown = [...accounts, ...listed].filter(({ view }) => isShownIn(state, view.key));
  const rows = shown.filter(({ isKept }) => !isKept).map(({ row }) => row);
  return { state, rows: rows.slice(0, MOST_ROWS), nudge: dueNudge(shown) };
}

function stateOf(
  sighting: Sighting,
  isProfile: boolean,
  accounts: readonly KnownAccount[],
  listed: readonly KnownAccount[],
): TabState {
  const { kind, generation, understood, people, invitations } = sighting;
  const views = accounts.map(({ view }) => view);
  if (isProfile) return accountState(views, views[0]);
  const isUnread = !understood || (sighting.signals !== null && kind === 'profile') || isWithNobody(sighting);
  // A page that could not be read says so, unless what stands in a bubble over it matters more.
  if (isUnread && !views.some(deservesSecondLook)) return { kind: 'could-not-read', generation };
  if (!isUnread && (kind === 'people' || kind === 'invitations')) {
    const all = eachOnce([...listed.map(({ view }) => view), ...views]);
    const striking = strongestFirst(all.filter(deservesSecondLook)).slice(0, MOST_LISTED).map(listedOf);
    const total = Math.max(people.length + invitations.length, striking.length);
    return { kind: 'list', page: kind, people: striking, total };
  }
  const inView = sighting.conversations.some(({ where }) => where === 'page') ? views[0] : strongestFirst(views)[0];
  return inView ? accountState(views, inView) : { kind: 'nothing-to-judge', page: kind };
}

/** Somebody wrote in the conversation in view, and who was not read: then nobody can be judged by it. */
function isWithNobody(sighting: Sighting): boolean {
  const inView = sighting.conversations.filter(
    ({ where, messages }) => where === 'page' && messages.some(({ from }) => from === 'them'),
  );
  return inView.length > 0 && seenInConversations({ ...sighting, conversations: inView }).length === 0;
}

/** Somebody in a list whose bubble is open, too. */
const eachOnce = (views: readonly AccountView[]): AccountView[] => [
  ...new Map(views.map((view) => [view.key, view])).values(),
];

function accountState(views: readonly AccountView[], account = views[0]): TabState {
  if (!account) return { kind: 'elsewhere' };
  const others = views.filter(({ key, case: state }) => key !== account.key && state.knownSince === null);
  return { kind: 'account', account, also: strongestFirst(others).slice(0, MOST_ALSO).map(listedOf) };
}

/** Whether a state shows an account, or names it in a list. */
function isShownIn(state: TabState, key: string): boolean {
  if (state.kind === 'list') return state.people.some((one) => one.key === key);
  if (state.kind !== 'account') return false;
  return state.account.key === key || state.also.some((one) => one.key === key);
}
