import type { Outcome } from '../contracts/messages.ts';
import type { TabState } from '../contracts/tab.ts';
import { type Page, sendToPage } from '../platform/tab-messages.ts';
import { describeOutline } from './describe-outline.ts';
import { done } from './outcome.ts';
import { readTab } from './tab-records.ts';

/**
 * What is known about a tab. The document that was judged is asked whether it is still there: without the `tabs`
 * permission nobody else says that the person went on to another page.
 */
export async function onTabState({ tabId }: { tabId: number }): Promise<Outcome<TabState>> {
  const record = await readTab(tabId);
  if (record && (await isThere({ tabId, documentId: record.documentId }))) return done(record.state);
  return done({ kind: (await isThere({ tabId, documentId: null })) ? 'loading' : 'elsewhere' });
}

async function isThere(page: Page): Promise<boolean> {
  return (await sendToPage(page, 'here', {})).ok;
}

/** The page outline for a bug report, asked of the page itself and stripped of everything personal here. */
export async function onTabOutline({ tabId }: { tabId: number }): Promise<Outcome<string>> {
  const outline = await sendToPage({ tabId, documentId: null }, 'outline', {});
  return outline.ok ? done(describeOutline(outline.body)) : outline;
}
