import type { AccountView } from '../contracts/account.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { TabState } from '../contracts/tab.ts';
import { deservesSecondLook, listedOf, strongestFirst } from './listed.ts';
import { seenInConversations } from './seen-accounts.ts';

const MOST_ALSO = 8;
const MOST_LISTED = 200;

/** What a page comes to, out of the accounts in it, judged. The first is the profile's where the page shows one. Pure. */
export function pageState(
  sighting: Sighting,
  isProfile: boolean,
  views: readonly AccountView[],
  listed: readonly AccountView[],
): TabState {
  const { kind, generation, understood, people, invitations } = sighting;
  if (isProfile) return accountState(views, views[0]);
  const isUnread = !understood || (sighting.signals !== null && kind === 'profile') || isWithNobody(sighting);
  // A page that could not be read says so, unless what stands in a bubble over it matters more.
  if (isUnread && !views.some(deservesSecondLook)) return { kind: 'could-not-read', generation };
  if (!isUnread && (kind === 'people' || kind === 'invitations')) {
    const all = eachOnce([...listed, ...views]);
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
