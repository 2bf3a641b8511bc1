import type { Outcome } from '../contracts/messages.ts';
import { forgetEverything, sweep } from '../memory/retention.ts';
import { noCase } from '../memory/rows.ts';
import { withoutMemory } from './account-view.ts';
import { dropDrafts } from './drafts.ts';
import { inTurn } from './in-turn.ts';
import { fromMemory } from './outcome.ts';
import { dropPrivateCases } from './private-cases.ts';
import { effectiveSettings } from './settings.ts';
import { showEverywhere } from './show-tabs.ts';
import { dropTab, openTabs, readTab, type TabRecord, writeTab } from './tab-records.ts';

/** Removes all that was remembered about accounts, in storage and in what open tabs show. Settings stay. */
export async function onForget(): Promise<Outcome<Record<string, never>>> {
  const forgotten = fromMemory(await forgetEverything());
  if (!forgotten.ok) return forgotten;
  await dropDrafts('all');
  await dropPrivateCases();
  const tabs = await openTabs();
  await Promise.all(tabs.map(({ tabId }) => inTurn(`tab ${tabId}`, () => forgetInTab(tabId))));
  await showEverywhere();
  return { ok: true, body: {} };
}

async function forgetInTab(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  if (record) await writeTab(tabId, { ...record, rows: [], nudge: null, state: await forgottenState(record) });
}

/** Who stood out in a list did so by what was remembered, too; the next reading says it anew. */
async function forgottenState({ state, private: isPrivate }: TabRecord): Promise<TabRecord['state']> {
  if (state.kind === 'list') return { ...state, people: [] };
  if (state.kind !== 'account') return state;
  const circumstances = { case: noCase, private: isPrivate, memoryProblem: null, now: new Date().toISOString() };
  return { kind: 'account', account: await withoutMemory(state.account, circumstances), also: [] };
}

/** Once a day: what is older than the person or their administrator wants to keep. A failure waits for tomorrow. */
export async function sweepOld(): Promise<void> {
  const { values } = await effectiveSettings();
  await sweep(new Date().toISOString(), values.retentionDays);
}

/** A closed tab takes its state along; the last private one takes all that belongs to private windows. */
export async function forgetTab(tabId: number): Promise<void> {
  const closed = await inTurn(`tab ${tabId}`, async () => {
    const record = await readTab(tabId);
    await dropTab(tabId);
    return record;
  });
  if (!closed?.private || (await openTabs()).some(({ record }) => record.private)) return;
  await dropPrivateCases();
  await dropDrafts('private');
}
