import type { Outcome } from '../contracts/messages.ts';
import { openPopupOrWindow } from '../platform/popup-window.ts';
import type { ContentSender } from '../platform/sender.ts';
import { done } from './outcome.ts';
import { changeSettings } from './settings.ts';
import { showEverywhere } from './show-tabs.ts';

type Nothing = Record<string, never>;

export async function onBadgePressed(_request: Nothing, sender: ContentSender): Promise<Outcome<Nothing>> {
  await openPopupOrWindow(sender.tabId, sender.windowId);
  return done({});
}

/** In a private window the badge folds and nothing is written down. */
export async function onBadgeCollapsed(
  { collapsed }: { collapsed: boolean },
  sender: ContentSender,
): Promise<Outcome<Nothing>> {
  if (sender.private) return done({});
  await changeSettings({ badgeCollapsed: collapsed });
  await showEverywhere();
  return done({});
}
