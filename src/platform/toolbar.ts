import browser from 'webextension-polyfill';
import type { BadgeState } from '../contracts/tab.ts';

export type ToolbarLook = BadgeState['look'] | 'quiet';

/** At most four characters fit. The mark differs by shape as well as by colour; the title says it in words. */
const marks: Record<ToolbarLook, string> = {
  quiet: '',
  low: '',
  medium: '!',
  high: '!!',
  unread: '?',
  'could-not-read': '?',
};

// White reads on each of them at 4.5:1 or more, and each stands out on the light and the dark toolbar.
const WHITE = '#ffffff';
const SLATE = '#52606d';
const colours: Record<ToolbarLook, string> = {
  quiet: SLATE,
  low: SLATE,
  medium: '#9a5b00',
  high: '#a51d24',
  unread: SLATE,
  'could-not-read': SLATE,
};

/** Shows the state of a tab on the toolbar button; `mark` instead of that of the look, for a count. Both browsers clear it when the tab goes to another page. */
export async function showOnToolbar(
  tabId: number,
  look: ToolbarLook,
  words: string,
  mark = marks[look],
): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: mark }),
    action.setBadgeBackgroundColor({ tabId, color: colours[look] }),
    action.setBadgeTextColor({ tabId, color: WHITE }),
    action.setTitle({ tabId, title: words === '' ? 'Second Look' : `Second Look: ${words}` }),
  ]);
}
