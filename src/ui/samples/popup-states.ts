import type { ListedAccount, TabState } from '../../contracts/tab.ts';
import {
  calmAccount,
  highAccount,
  lowAccount,
  mediumAccount,
  oneReport,
  unreadAccount,
  weakSignAccount,
  withCase,
} from './accounts.ts';

import { invited, listedElena, listedPeople, listedTheo, manyPeople } from './listed.ts';

const account = (shown: typeof lowAccount, also: ListedAccount[] = []): TabState => ({
  ...{ kind: 'account', account: shown, also },
});
const nothing = (page: Extract<TabState, { kind: 'nothing-to-judge' }>['page']): TabState => ({
  kind: 'nothing-to-judge',
  page,
});

/** Every state of the popup, by the name that `?state=` gives it. */
export const popupStates = {
  loading: { kind: 'loading' },
  elsewhere: { kind: 'elsewhere' },
  'own-profile': nothing('own-profile'),
  company: nothing('company'),
  school: nothing('school'),
  feed: nothing('feed'),
  job: nothing('job'),
  thread: nothing('thread'),
  guest: nothing('guest'),
  'could-not-read': { kind: 'could-not-read', generation: 'unknown' },
  'no-permission': { kind: 'elsewhere' },
  error: { kind: 'error', message: 'Second Look did not answer. Close this page and open it again.' },
  low: account(lowAccount),
  medium: account(mediumAccount),
  high: account(highAccount),
  calm: account(calmAccount),
  also: account(highAccount, [listedTheo]),
  'also-worse': account(calmAccount, [listedElena]),
  people: listedPeople,
  'people-many': manyPeople,
  'people-none': { ...listedPeople, people: [] },
  invitations: invited,
  'invitations-none': { ...invited, people: [], total: 0 },
  'weak-sign': account(weakSignAccount),
  unread: account(unreadAccount),
  known: account(withCase(lowAccount, { knownSince: '2026-11-03T09:00:00Z' })),
  'realise-it': account(withCase(highAccount, { step: 'realise' })),
  realise: account(withCase(highAccount, { step: 'realise' })),
  report: account(withCase(highAccount, { step: 'report' })),
  reported: account(withCase(highAccount, { ...oneReport, step: 'report' })),
  remove: account(withCase(highAccount, { ...oneReport, step: 'remove' })),
  removed: account(withCase(highAccount, { ...oneReport, step: 'remove', removedAt: '2026-11-17T11:00:00Z' })),
  private: account({ ...mediumAccount, private: true }),
  'memory-problem': account({ ...lowAccount, memoryProblem: 'Your browser would not open what was kept.' }),
} satisfies Record<string, TabState>;
