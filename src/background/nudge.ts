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
type Shown = { view: AccountView; row: Told };

/** The account for which the badge may open by itself: the strongest with a high band that was not told of before. */
export function dueNudge(shown: readonly Shown[]): TabRecord['nudge'] {
  const due = shown.filter(({ view, row }) => view.case.knownSince === null && isDue(view, row));
  const [first] = strongestFirst(due.map(({ view }) => view));
  const row = due.find(({ view }) => view === first)?.row;
  return first && row ? { key: first.key, findings: withFindings(row, first) } : null;
}

const isDue = (view: AccountView, row: Told): boolean => {
  const { profile, approach } = view.assessment;
  return (profile.band === 'high' || approach.band === 'high') && hasNews(row, view);
};

/** Signs of somebody that were told of, and how clearly each showed: `id:strength`. Nothing that the page wrote is in it. */
type Told = Pick<AccountRow, 'nudgedFor'>;

/** A sign that was not told of, or that shows more clearly by now. One that is gone, or shows less, is no news. */
function hasNews({ nudgedFor }: Told, { assessment: { findings } }: AccountView): boolean {
  const told = new Map(wordsOf(nudgedFor));
  return findings.some(({ id, strength }) => clearness(strength) > clearness(told.get(id)));
}

/** What was told of before stays told. */
function withFindings({ nudgedFor }: Told, { assessment: { findings } }: AccountView): string {
  const told = new Map(wordsOf(nudgedFor));
  const now = findings.map(({ id, strength }): [string, string] => {
    const before = told.get(id);
    return [id, before !== undefined && clearness(before) > clearness(strength) ? before : strength];
  });
  const all = new Map([...now, ...[...told].filter(([id]) => !findings.some((one) => one.id === id))]);
  return [...all]
    .map((word) => word.join(':'))
    .slice(0, MOST_TOLD)
    .join(' ');
}

/** As many words as the row has room for. */
const MOST_TOLD = 58;
const CLEARNESS: readonly (string | undefined)[] = [undefined, 'advice', 'weak', 'plain', 'strong'];
const clearness = (strength: string | undefined): number => CLEARNESS.indexOf(strength);

const wordsOf = (nudgedFor: string): [string, string][] =>
  nudgedFor.split(' ').map((word) => {
    const [id = '', strength = ''] = word.split(':');
    return [id, strength];
  });

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
