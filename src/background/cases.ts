import type { AccountKey, AccountView, CaseState, KnownAccount, Step } from '../contracts/account.ts';
import type { Outcome } from '../contracts/messages.ts';
import * as memory from '../memory/cases.ts';
import { noCase } from '../memory/rows.ts';
import { done, fromMemory } from './outcome.ts';
import { changePrivateCase } from './private-cases.ts';
import { showCase } from './show-tabs.ts';
import { isAbout, type OpenTab, tabsShowing } from './tab-records.ts';

type Change = (state: CaseState) => CaseState;

const now = () => new Date().toISOString();

export const onCaseStep = ({ key, step }: { key: AccountKey; step: Step }): Promise<Outcome<CaseState>> =>
  changeAccountCase(key, (state) => ({ ...state, step }));

export const onCaseKnown = ({ key, known }: { key: AccountKey; known: boolean }): Promise<Outcome<CaseState>> =>
  changeAccountCase(key, (state) => ({ ...state, knownSince: known ? (state.knownSince ?? now()) : null }));

export const onCaseRemoved = ({ key, removed }: { key: AccountKey; removed: boolean }): Promise<Outcome<CaseState>> =>
  changeAccountCase(key, (state) => ({ ...state, removedAt: removed ? (state.removedAt ?? now()) : null }));

export const onKnownAccounts = async (): Promise<Outcome<KnownAccount[]>> => fromMemory(await memory.knownAccounts());

/**
 * Changes a case where it lives and shows it in every tab of the account. While a private window shows the account
 * nothing is written, even if an ordinary one shows it too: a request of a popup does not say which of them it means.
 */
export async function changeAccountCase(
  key: AccountKey,
  change: Change,
  isPrivate = false,
): Promise<Outcome<CaseState>> {
  const tabs = await tabsShowing(key);
  const hidden = tabs.filter(({ record }) => record.private);
  const outcome =
    isPrivate || hidden.length > 0
      ? done(await changePrivateCase(keyShown(hidden, key), caseShown(hidden, key), change))
      : fromMemory(await memory.changeCase(key, now(), change));
  if (outcome.ok) await showCase(isPrivate || hidden.length > 0 ? hidden : tabs, key, outcome.body);
  return outcome;
}

/** Nobody in a list is one whom the person knows, removed or reported: those have been seen by themselves. */
const caseShown = (tabs: OpenTab[], key: AccountKey): CaseState => accountShown(tabs, key)?.case ?? noCase;

const keyShown = (tabs: OpenTab[], key: AccountKey): AccountKey => accountShown(tabs, key)?.key ?? key;

const accountShown = (tabs: OpenTab[], key: AccountKey): AccountView | undefined =>
  tabs
    .flatMap(({ record: { state } }) => (state.kind === 'account' ? [state.account] : []))
    .find((account) => isAbout(account, key));
