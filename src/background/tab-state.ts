import type { Outcome } from '../contracts/messages.ts';
import type { TabState } from '../contracts/tab.ts';
import { sendToPage } from '../platform/tab-messages.ts';
import { badgeOf } from './badge-state.ts';
import { done } from './outcome.ts';
import { effectiveSettings } from './settings.ts';
import { readTab } from './tab-records.ts';

/**
 * What is known about a tab. The page that was judged is asked to show its badge once more, which tells whether it is
 * still there: without the `tabs` permission nobody else says that the person went on to another page.
 */
export async function onTabState({ tabId }: { tabId: number }): Promise<Outcome<TabState>> {
  const record = await readTab(tabId);
  if (record && (await isThere(tabId, record.documentId, record.state))) return done(record.state);
  const isLinkedIn = await isThere(tabId, null, { kind: 'loading' });
  return done({ kind: isLinkedIn ? 'loading' : 'elsewhere' });
}

async function isThere(tabId: number, documentId: string | null, state: TabState): Promise<boolean> {
  const { values } = await effectiveSettings();
  const reached = await sendToPage({ tabId, documentId }, 'badge', badgeOf(state, values));
  return reached.ok || reached.code !== 'not-found';
}

/** The page outline for a bug report, asked of the page itself. */
export async function onTabOutline({ tabId }: { tabId: number }): Promise<Outcome<string>> {
  return sendToPage({ tabId, documentId: null }, 'outline', {});
}
