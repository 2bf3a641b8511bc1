import type { CaseState } from '../contracts/account.ts';
import type { Settings } from '../contracts/settings.ts';
import { sendToPage } from '../platform/tab-messages.ts';
import { showOnToolbar } from '../platform/toolbar.ts';
import { badgeOf, toolbarOf } from './badge-state.ts';
import { inTurn } from './in-turn.ts';
import { effectiveSettings } from './settings.ts';
import { type OpenTab, openTabs, readTab, writeTab } from './tab-records.ts';

/** Tells every open LinkedIn page and its toolbar button how things stand, after a setting or the policy changed. */
export async function showEverywhere(): Promise<void> {
  await showTabs(await openTabs(), (await effectiveSettings()).values);
}

/** Writes a new case into tabs that show the account, and tells them. */
export async function showCase(tabs: OpenTab[], state: CaseState): Promise<void> {
  const { values } = await effectiveSettings();
  await Promise.all(tabs.map(({ tabId, record }) => inTurn(`tab ${tabId}`, () => putCase(tabId, record.visit, state))));
  const changed = await Promise.all(tabs.map(async ({ tabId }) => ({ tabId, record: await readTab(tabId) })));
  await showTabs(
    changed.flatMap(({ tabId, record }) => (record ? [{ tabId, record }] : [])),
    values,
  );
}

/** A tab that went on to another page in the meantime is left alone. */
async function putCase(tabId: number, visit: string, state: CaseState): Promise<void> {
  const record = await readTab(tabId);
  if (record?.visit !== visit || record.state.kind !== 'account') return;
  const account = { ...record.state.account, case: state };
  await writeTab(tabId, { ...record, state: { ...record.state, account } });
}

async function showTabs(tabs: OpenTab[], settings: Settings): Promise<void> {
  await Promise.all(
    tabs.map(async ({ tabId, record }) => {
      const reached = await sendToPage(
        { tabId, documentId: record.documentId },
        'badge',
        badgeOf(record.state, settings),
      );
      // The page that was judged is gone, and the browser has cleared its toolbar button already.
      if (reached.ok) await showInToolbar(tabId, record.state);
    }),
  );
}

export async function showInToolbar(tabId: number, state: OpenTab['record']['state']): Promise<void> {
  const { look, words } = toolbarOf(state);
  await showOnToolbar(tabId, look, words);
}
