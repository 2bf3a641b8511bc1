import type { Settings } from '../contracts/settings.ts';
import { type BadgeState, bandWords, type ListedAccount, type TabState } from '../contracts/tab.ts';
import type { ToolbarLook } from '../platform/toolbar.ts';
import { isAlarming, listedOf, overall } from './listed.ts';
import type { TabRecord } from './tab-records.ts';

const COULD_NOT_READ = 'Could not read this page';
const LONGEST_REASON = 200;

type Shown = Pick<TabRecord, 'state'> & Partial<Pick<TabRecord, 'nudge'>>;
type Voice = Pick<BadgeState, 'look' | 'words' | 'reason'>;

const hidden: Omit<BadgeState, 'collapsed'> = { show: false, look: 'unread', words: '', reason: '', nudge: false };

/** What the page may know: the band and one reason, and nothing of it in quiet mode. */
export function badgeOf({ state, nudge = null }: Shown, { quiet, badgeCollapsed: collapsed }: Settings): BadgeState {
  const voice = quiet ? null : voiceOf(state, nudge?.key ?? null);
  if (!voice) return { ...hidden, collapsed };
  return { show: true, ...voice, collapsed, nudge: nudge !== null };
}

function voiceOf(state: TabState, nudged: string | null): Voice | null {
  if (state.kind === 'could-not-read') return { look: 'could-not-read', words: COULD_NOT_READ, reason: '' };
  if (state.kind === 'list') {
    const one = subjectOf(state.people, nudged);
    return one ? { look: overall(one), words: countWords(state.people.length), reason: namedReason(one) } : null;
  }
  if (state.kind !== 'account') return null;
  const inView = state.account.case.knownSince === null ? [listedOf(state.account)] : [];
  const one = subjectOf([...inView, ...state.also], nudged);
  if (!one) return null;
  const look = overall(one);
  return { look, words: bandWords[look], reason: one.key === state.account.key ? one.reason : namedReason(one) };
}

/** Of whom the badge speaks: the one it is about to open for, else whom the person looks at, unless another is stronger. */
function subjectOf(accounts: readonly ListedAccount[], nudged: string | null): ListedAccount | undefined {
  const [first, ...others] = accounts;
  const due = accounts.find(({ key }) => key === nudged);
  if (due || !first) return due;
  const order = ['unread', 'low', 'medium', 'high'];
  const rank = (one: ListedAccount) => order.indexOf(overall(one));
  return others.find((one) => isAlarming(one) && rank(one) > rank(first)) ?? first;
}

const namedReason = ({ name, reason }: ListedAccount): string =>
  `${name ?? 'Somebody'}: ${reason}`.slice(0, LONGEST_REASON);

const countWords = (count: number): string =>
  count === 1 ? '1 person deserves a second look' : `${count} people deserve a second look`;

type Toolbar = { look: ToolbarLook; words: string; mark?: string };

export function toolbarOf(state: TabState): Toolbar {
  if (state.kind === 'could-not-read') return { look: 'could-not-read', words: COULD_NOT_READ };
  if (state.kind === 'error') return { look: 'could-not-read', words: state.message };
  if (state.kind === 'nothing-to-judge') return { look: 'quiet', words: 'nothing to judge on this page' };
  if (state.kind === 'list' && state.people.length === 0) return { look: 'quiet', words: listWords(state.total) };
  const voice = voiceOf(state, null);
  if (!voice) return { look: 'quiet', words: state.kind === 'account' ? 'you said that you know this person' : '' };
  const { look, words, reason } = voice;
  const mark = state.kind === 'list' ? { mark: shortCount(state.people.length) } : {};
  return { look, words: reason === '' ? words : `${words}. ${reason}`, ...mark };
}

const listWords = (total: number): string =>
  total === 0 ? '' : `nothing unusual in what the list shows of ${total === 1 ? '1 person' : `${total} people`}`;

/** Four characters fit. */
const shortCount = (count: number): string => (count > 99 ? '99+' : String(count));
