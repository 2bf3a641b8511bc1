import type { AccountView } from '../contracts/account.ts';
import type { Outcome } from '../contracts/messages.ts';
import { rememberNudge } from '../memory/accounts.ts';
import type { AccountRow } from '../memory/rows.ts';
import type { ContentSender } from '../platform/sender.ts';
import { inTurn } from './in-turn.ts';
import { strongestFirst } from './listed.ts';
import { done } from './outcome.ts';
import { effectiveSettings } from './settings.ts';
import { showTabs } from './show-tabs.ts';
import { openTabs, readTab, type TabRecord, writeTab } from './tab-records.ts';

type Nothing = Record<string, never>;
type Shown = { view: AccountView; row: AccountRow };

/** The account for which the badge may open by itself: the strongest with a high band that was not told of before. */
export function dueNudge(shown: readonly Shown[]): TabRecord['nudge'] {
  const due = shown.filter(({ view, row }) => view.case.knownSince === null && isDue(view, row));
  const [first] = strongestFirst(due.map(({ view }) => view));
  return first ? { key: first.key, findings: findingsOf(first) } : null;
}

const isDue = (view: AccountView, row: AccountRow): boolean => {
  const { profile, approach } = view.assessment;
  return (profile.band === 'high' || approach.band === 'high') && findingsOf(view) !== row.nudgedFor;
};

/** What was found, as one word: when it differs, something changed. Nothing that the page wrote is in it. */
const findingsOf = ({ assessment: { findings } }: AccountView): string =>
  findings
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
    .slice(0, 4_000);

/** The badge of a tab opened by itself: not again for this person, in any tab, until the findings change. */
export async function onBadgeNudged(_request: Nothing, sender: ContentSender): Promise<Outcome<Nothing>> {
  const told = (await readTab(sender.tabId))?.nudge;
  if (!told) return done({});
  // When nothing can be written it is told again on the next visit.
  if (!sender.private) await rememberNudge(told.key, told.findings);
  const { values } = await effectiveSettings();
  const tabs = (await openTabs()).filter(({ record }) => record.nudge?.key === told.key);
  for (const { tabId } of tabs) await inTurn(`tab ${tabId}`, () => withoutNudge(tabId, told));
  const changed = (await openTabs()).filter(({ tabId }) => tabs.some((tab) => tab.tabId === tabId));
  await showTabs(changed, values);
  return done({});
}

async function withoutNudge(tabId: number, told: NonNullable<TabRecord['nudge']>): Promise<void> {
  const record = await readTab(tabId);
  if (record?.nudge?.key !== told.key) return;
  const rows = record.rows.map((row) => (row.key === told.key ? { ...row, nudgedFor: told.findings } : row));
  await writeTab(tabId, { ...record, rows, nudge: null });
}
