import { withDerivedSignals } from '../assessment/derived-signals.ts';
import type { Outcome } from '../contracts/messages.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { BadgeState, TabState } from '../contracts/tab.ts';
import { accountKeyOf } from '../memory/account-key.ts';
import { recall, remember } from '../memory/accounts.ts';
import { mergeSeen, type Seen } from '../memory/merge.ts';
import { problemWords } from '../memory/problem.ts';
import { type AccountRow, noCase } from '../memory/rows.ts';
import type { ContentSender } from '../platform/sender.ts';
import { viewOf } from './account-view.ts';
import { badgeOf } from './badge-state.ts';
import { inTurn } from './in-turn.ts';
import { done } from './outcome.ts';
import { privateCase } from './private-cases.ts';
import { effectiveSettings } from './settings.ts';
import { showInToolbar } from './show-tabs.ts';
import { readTab, type TabRecord, writeTab } from './tab-records.ts';

type Judged = Pick<TabRecord, 'state' | 'row'>;

/** A page was read: judge it, remember it, show it. */
export function onSighting(sighting: Sighting, sender: ContentSender): Promise<Outcome<BadgeState>> {
  return inTurn(`tab ${sender.tabId}`, async () => {
    const { values } = await effectiveSettings();
    const before = await readTab(sender.tabId);
    if (before && isLate(sighting, before)) return done(badgeOf(before.state, values));
    const judged = await judgeSighting(sighting, sender, before);
    const { visit, sequence, lang } = sighting;
    const { documentId, private: isPrivate } = sender;
    await writeTab(sender.tabId, { visit, sequence, lang, documentId, private: isPrivate, ...judged });
    await showInToolbar(sender.tabId, judged.state);
    return done(badgeOf(judged.state, values));
  });
}

/**
 * A page of which nothing can be said yet. What an earlier reading of the same visit said stands; the state of the page
 * before it does not.
 */
export function onStillLoading(sighting: Sighting, sender: ContentSender): Promise<void> {
  return inTurn(`tab ${sender.tabId}`, async () => {
    const before = await readTab(sender.tabId);
    if (before?.visit === sighting.visit) return;
    const { visit, lang } = sighting;
    const { documentId, private: isPrivate } = sender;
    const state: TabState = { kind: 'loading' };
    // Sequence 0: every reading of this visit comes after it.
    await writeTab(sender.tabId, { visit, sequence: 0, lang, documentId, private: isPrivate, state, row: null });
    await showInToolbar(sender.tabId, state);
  });
}

/** Overtaken by a later reading of the same visit. */
const isLate = ({ visit, sequence }: Sighting, before: TabRecord) =>
  before.visit === visit && sequence < before.sequence;

async function judgeSighting(sighting: Sighting, sender: ContentSender, before: TabRecord | null): Promise<Judged> {
  const { signals, understood, kind, generation, visit, lang } = sighting;
  const without = (state: TabState): Judged => ({ state, row: null });
  if (!understood) return without({ kind: 'could-not-read', generation });
  if (!signals || kind === 'own-profile') return without({ kind: 'nothing-to-judge', page: kind });
  const key = accountKeyOf(signals);
  if (!key) return without({ kind: 'could-not-read', generation });
  const seen: Seen = { key, signals: withDerivedSignals(signals), visit, lang, at: new Date().toISOString() };
  return sender.private ? judgePrivately(seen, before) : judgeAndRemember(seen, before);
}

async function judgeAndRemember(seen: Seen, before: TabRecord | null): Promise<Judged> {
  const kept = await remember(seen);
  if (!kept.ok) return judgeWithoutWriting(seen, before, problemWords[kept.problem]);
  const circumstances = { case: kept.value.case, private: false, memoryProblem: null, now: seen.at };
  return { state: { kind: 'account', account: viewOf(kept.value.row, circumstances), also: [] }, row: null };
}

/** Nothing is written: memory cannot be, or the window is private. What was seen stays with the tab. */
async function judgeWithoutWriting(seen: Seen, before: TabRecord | null, memoryProblem: string): Promise<Judged> {
  const { row, case: state } = await mergeWithRecalled(seen, before);
  const account = viewOf(row, { case: state, private: false, memoryProblem, now: seen.at });
  return { state: { kind: 'account', account, also: [] }, row };
}

async function judgePrivately(seen: Seen, before: TabRecord | null): Promise<Judged> {
  const { row, case: state, memoryProblem } = await mergeWithRecalled(seen, before);
  const own = (await privateCase(row.key)) ?? state;
  const account = viewOf(row, { case: own, private: true, memoryProblem, now: seen.at });
  return { state: { kind: 'account', account, also: [] }, row };
}

async function mergeWithRecalled(seen: Seen, before: TabRecord | null) {
  const recalled = await recall(seen.key, seen.signals);
  const known = recalled.ok ? recalled.value : { row: null, case: noCase };
  const prior = rowOfTab(seen, before) ?? known.row;
  const row: AccountRow = mergeSeen(prior, {
    ...seen,
    key: prior && seen.key.startsWith('slug:') ? prior.key : seen.key,
  });
  return { row, case: known.case, memoryProblem: recalled.ok ? null : problemWords[recalled.problem] };
}

/** What the tab itself still holds of this account, from this visit or the one before it. */
function rowOfTab(seen: Seen, before: TabRecord | null): AccountRow | null {
  const row = before?.row ?? null;
  return row && (row.visit.id === seen.visit || row.key === seen.key) ? row : null;
}
