import type { AccountView } from '../contracts/account.ts';
import type { Band } from '../contracts/assessment.ts';
import type { Settings } from '../contracts/settings.ts';
import { type BadgeState, bandWords, type TabState } from '../contracts/tab.ts';
import type { ToolbarLook } from '../platform/toolbar.ts';

const COULD_NOT_READ = 'Could not read this page';
const bySeriousness: Band[] = ['high', 'medium', 'low', 'unread'];

/** One band for a small place: the more serious of the two. The popup keeps them apart. */
const overall = ({ assessment: { profile, approach } }: AccountView): Band =>
  bySeriousness.find((band) => profile.band === band || approach.band === band) ?? 'unread';

const hidden = (collapsed: boolean): BadgeState => ({
  show: false,
  look: 'unread',
  words: '',
  reason: '',
  collapsed,
  nudge: false,
});

/** What the page may know: the band and one reason, and nothing of it in quiet mode. */
export function badgeOf(state: TabState, { quiet, badgeCollapsed: collapsed }: Settings): BadgeState {
  if (quiet) return hidden(collapsed);
  if (state.kind === 'could-not-read') {
    return { show: true, look: 'could-not-read', words: COULD_NOT_READ, reason: '', collapsed, nudge: false };
  }
  if (state.kind !== 'account' || state.account.case.knownSince !== null) return hidden(collapsed);
  const band = overall(state.account);
  const reason = strongestReason(state.account, band);
  return { show: true, look: band, words: bandWords[band], reason, collapsed, nudge: false };
}

/** A low band names no reason: the two together would say opposite things. */
function strongestReason({ assessment }: AccountView, band: Band): string {
  return band === 'medium' || band === 'high' ? (assessment.findings[0]?.title ?? '') : '';
}

export function toolbarOf(state: TabState): { look: ToolbarLook; words: string } {
  if (state.kind === 'could-not-read') return { look: 'could-not-read', words: COULD_NOT_READ };
  if (state.kind === 'error') return { look: 'could-not-read', words: state.message };
  if (state.kind === 'nothing-to-judge') return { look: 'quiet', words: 'nothing to judge on this page' };
  if (state.kind !== 'account') return { look: 'quiet', words: '' };
  if (state.account.case.knownSince !== null) return { look: 'quiet', words: 'you said that you know this person' };
  const band = overall(state.account);
  const reason = strongestReason(state.account, band);
  return { look: band, words: reason === '' ? bandWords[band] : `${bandWords[band]}. ${reason}` };
}
