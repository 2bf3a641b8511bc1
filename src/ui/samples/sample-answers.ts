import type { AccountKey, AccountView, CaseState } from '../../contracts/account.ts';
import type { Reply, Request, SentBy } from '../../contracts/messages.ts';
import type { TabState } from '../../contracts/tab.ts';
import { calmAccount, highAccount, mediumAccount } from './accounts.ts';
import { popupStates } from './popup-states.ts';
import { sampleReport } from './report.ts';
import { emptySettings, filledSettings, itSettings, knownPeople, lockedSettings } from './settings.ts';

type Answers = { [T in SentBy<'page'>]: (body: Request<T>) => Reply<T> };

const settingsFor = (state: string) => {
  if (['empty', 'no-address', 'first'].includes(state)) return emptySettings;
  if (['locked', 'locked-address'].includes(state)) return lockedSettings;
  return state === 'realise-it' || state === 'work' ? itSettings : filledSettings;
};

/** Who stands behind a row of a list. One of them has the key of no sample: anybody will do. */
const listedAccount = (key: AccountKey): AccountView =>
  [calmAccount, highAccount].find((account) => account.key === key) ?? { ...mediumAccount, key };

/** Answers that keep what is changed for as long as the page is open. */
export function sampleAnswers(state: string): Answers {
  const tab: TabState = popupStates[state as keyof typeof popupStates] ?? popupStates.high;
  let current: CaseState =
    tab.kind === 'account' ? tab.account.case : { step: 'recognise', knownSince: null, removedAt: null, reports: [] };
  let settings = settingsFor(state);
  const report = sampleReport();
  const change = (part: Partial<CaseState>): CaseState => {
    current = { ...current, ...part };
    return current;
  };
  return {
    'tab-state': () => tab,
    'listed-account': ({ key }) => listedAccount(key),
    'tab-outline': () => 'main\n  heading "Xxxxx Xxxxxxx"\n  list of 3',
    'case-step': ({ step }) => change({ step }),
    'case-known': ({ known }) => change({ knownSince: known ? new Date().toISOString() : null }),
    'case-removed': ({ removed }) => change({ removedAt: removed ? new Date().toISOString() : null }),
    'known-accounts': () => (state === 'empty' ? [] : knownPeople),
    ...report,
    settings: () => settings,
    'settings-change': (values) => {
      settings = { ...settings, values: Object.assign({}, settings.values, values) };
      return settings;
    },
    forget: () => ({}),
  };
}
