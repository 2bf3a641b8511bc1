import type { Outcome } from '../contracts/messages.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { BadgeState, TabState } from '../contracts/tab.ts';
import type { ContentSender } from '../platform/sender.ts';
import { badgeOf } from './badge-state.ts';
import { inTurn } from './in-turn.ts';
import { judgePage } from './judge-page.ts';
import { done } from './outcome.ts';
import { effectiveSettings } from './settings.ts';
import { showInToolbar } from './show-tabs.ts';
import { readTab, type TabRecord, writeTab } from './tab-records.ts';

/** What a page says is known: judge it, remember it, show it. */
export function onSighting(sighting: Sighting, sender: ContentSender): Promise<Outcome<BadgeState>> {
  return inTurn(`tab ${sender.tabId}`, async () => {
    const { values } = await effectiveSettings();
    const before = await readTab(sender.tabId);
    if (before && isLate(sighting, before)) return done(badgeOf(before, values));
    const keepIn = { private: sender.private, rows: before?.rows ?? [] };
    const judged = await judgePage({ ...sighting, at: new Date().toISOString() }, keepIn);
    const record = { ...addressed(sighting, sender), ...judged };
    await writeTab(sender.tabId, record);
    await showInToolbar(sender.tabId, record.state);
    return done(badgeOf(record, values));
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
    const state: TabState = { kind: 'loading' };
    // Sequence 0: every reading of this visit comes after it.
    await writeTab(sender.tabId, { ...addressed(sighting, sender), sequence: 0, state, rows: [], nudge: null });
    await showInToolbar(sender.tabId, state);
  });
}

/** Overtaken by a later reading of the same visit. */
const isLate = ({ visit, sequence }: Sighting, before: TabRecord) =>
  before.visit === visit && sequence < before.sequence;

const addressed = ({ visit, sequence, lang }: Sighting, { documentId, private: isPrivate }: ContentSender) => ({
  visit,
  sequence,
  lang,
  documentId,
  private: isPrivate,
});
