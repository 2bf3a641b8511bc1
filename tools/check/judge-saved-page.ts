import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import { judgedAccount, judgedSignals } from '../../src/background/judged-account.ts';
import { pageState } from '../../src/background/page-state.ts';
import { isSameAccount, nameOf, rowAfter } from '../../src/background/same-account.ts';
import { seenInConversations, seenInLists, seenOnProfile } from '../../src/background/seen-accounts.ts';
import type { AccountView } from '../../src/contracts/account.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';
import { PROTOCOL, type Sighting } from '../../src/contracts/sighting.ts';
import type { ListedAccount } from '../../src/contracts/tab.ts';
import type { ExtractedPage } from '../../src/extraction/extract-page.ts';
import type { Seen } from '../../src/memory/merge.ts';
import { type AccountRow, noCase } from '../../src/memory/rows.ts';
import { withConversation } from '../../src/understanding/with-conversation.ts';
import { conceptModel } from '../concept-model.ts';

/** Of whom the assessment speaks, and who else on the page was judged. */
type JudgedPage = { assessment: Assessment; judged: ListedAccount['key'] | null; also: readonly ListedAccount[] };

/** Judges a saved page as the background judges one that is open, on a browser that remembers nobody. */
export function judgeSavedPage(page: ExtractedPage, now: string): JudgedPage {
  const sighting: Sighting = { protocol: PROTOCOL, visit: 'saved', sequence: 0, at: now, readMs: 0, ...page };
  // What was read of a page that was not understood may belong to somebody else.
  const profile = page.understood && page.kind !== 'own-profile' ? seenOnProfile(sighting) : null;
  const accounts = viewsOf([...(profile ? [profile] : []), ...seenInConversations(sighting)], now);
  const state = pageState(sighting, profile !== null, accounts, viewsOf(seenInLists(sighting), now));
  if (state.kind === 'account') {
    return { assessment: state.account.assessment, judged: state.account.key, also: state.also };
  }
  const nobody = judge(emptyJudged(), { now, thisMonth: now.slice(0, 7) });
  return { assessment: nobody, judged: null, also: state.kind === 'list' ? state.people : [] };
}

/** Two readings of one account, as on a profile with its bubble, make one account. */
function viewsOf(seen: readonly Seen[], now: string): AccountView[] {
  const rows = new Map<string, AccountRow>();
  for (const one of seen) {
    const prior = [...rows.values()].find((row) => isSameAccount(row, one)) ?? null;
    const row = rowAfter(prior, one);
    rows.set(nameOf(row), row);
  }
  return [...rows.values()].map((row) => viewOfRow(row, now));
}

function viewOfRow(row: AccountRow, now: string): AccountView {
  const model = conceptModel();
  const signals = withConversation(judgedSignals(row, []), model);
  const circumstances = { case: noCase, private: false, memoryProblem: null, now };
  return judgedAccount(row, { signals, byPhrasesAlone: model === null }, circumstances);
}
