import type { AccountKey, CaseState } from '../contracts/account.ts';
import type { Settings } from '../contracts/settings.ts';
import { sendToPage } from '../platform/tab-messages.ts';
import { showOnToolbar } from '../platform/toolbar.ts';
import { badgeOf, toolbarOf } from './badge-state.ts';
import { inTurn } from './in-turn.ts';
import { effectiveSettings } from './settings.ts';
import { isAbout, type OpenTab, openTabs, readTab, type TabRecord, writeTab } from './tab-records.ts';

/** Tells every open LinkedIn page and its toolbar button how things stand, after a setting or the policy changed. */
export async function showEverywhere(): Promise<void> {
  await showTabs(await openTabs(), (await effectiveSettings()).values);
}

/** Writes a new case into tabs that show the account, and tells them. */
export async function showCase(tabs: OpenTab[], key: AccountKey, state: CaseState): Promise<void> {
  const { values } = await effectiveSettings();
  await Promise.all(
    tabs.map(({ tabId, record }) => inTurn(`tab ${tabId}`, () => putCase(tabId, record.visit, key, state))),
  );
  const changed = await Promise.all(tabs.map(async ({ tabId }) => ({ tabId, record: await readTab(tabId) })));
  await showTabs(
    changed.flatMap(({ tabId, record }) => (record ? [{ tabId, record }] : [])),
    values,
  );
}

/** A tab that went on to another page in the meantime is left alone. */
async function putCase(tabId: number, visit: string, key: AccountKey, state: CaseState): Promise<void> {
  const record = await readTab(tabId);
  if (record?.visit !== visit) return;
  const isKnown = state.knownSince !== null;
  const nudge = isKnown && record.nudge?.key === key ? null : record.nudge;
  await writeTab(tabId, { ...record, nudge, state: withCase(record.state, key, state) });
}

/** Somebody whom the person knows leaves the lists; taken back, the next reading lists them again. */
function withCase(shown: TabRecord['state'], key: AccountKey, state: CaseState): TabRecord['state'] {
  const stays = (one: { key: string }) => state.knownSince === null || one.key !== key;
  if (shown.kind === 'list') return { ...shown, people: shown.people.filter(stays) };
  if (shown.kind !== 'account') return shown;
  const account = isAbout(shown.account, key) ? { ...shown.account, case: state } : shown.account;
  return { ...shown, account, also: shown.also.filter(stays) };
}

export async function showTabs(tabs: OpenTab[], settings: Settings): Promise<void> {
  await Promise.all(
    tabs.map(async ({ tabId, record }) => {
      const reached = await sendToPage({ tabId, documentId: record.documentId }, 'badge', badgeOf(record, settings));
      // The page that was judged is gone, and the browser has cleared its toolbar button already.
      if (reached.ok) await showInToolbar(tabId, record.state);
    }),
  );
}

export async function showInToolbar(tabId: number, state: OpenTab['record']['state']): Promise<void> {
  const { look, words, mark } = toolbarOf(state);
  await showOnToolbar(tabId, look, words, mark);
}
