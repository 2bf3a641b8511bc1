import type { AccountView } from '../../../src/contracts/account.ts';
import type { Finding } from '../../../src/contracts/assessment.ts';
import type { ReportChoices } from '../../../src/contracts/report.ts';
import { noCase } from '../../../src/memory/rows.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { read, signals } from '../../background/support/sightings.ts';

export const finding: Finding = {
  id: 'account-younger-than-career',
  axis: 'profile',
  family: 'age',
  strength: 'plain',
  weight: 1.5,
  title: 'New account, long career',
  why: 'People with years of work behind them rarely join only now.',
  common: 'Rare.',
  innocent: 'Some people join late.',
  source: 'CPNI, Think before you link',
  evidence: [
    { signal: 'joined', shown: 'Joined March 2026', at: '2026-11-01T10:00:00.000Z' },
    { signal: 'positions', shown: 'Procurement lead since 2009' },
  ],
};

export const account = (changed: Partial<AccountView> = {}): AccountView => ({
  key: 'member:740000123',
  url: 'https://www.linkedin.com/in/mira-tolden/',
  signals: signals({ slug: read('mira-tolden'), memberId: read(740_000_123) }),
  invitationNote: null,
  conversation: null,
  seenOn: [{ surface: 'profile', at: '2026-11-20T10:00:00.000Z' }],
  firstSeenAt: '2026-11-01T10:00:00.000Z',
  lastSeenAt: '2026-11-20T10:00:00.000Z',
  assessment: {
    profile: { band: 'medium', score: 1.5 },
    approach: { band: 'unread', score: 0 },
    stage: 'none',
    findings: [finding, { ...finding, id: 'few-connections-for-role', title: 'Few connections for a recruiter' }],
    unread: ['joined', 'about'],
    calming: [],
    advice: [],
    realise: [],
    rulesVersion: '2026.11.1',
  },
  case: noCase,
  private: false,
  memoryProblem: null,
  byPhrasesAlone: false,
  ...changed,
});

export const choices = (changed: Partial<ReportChoices> = {}): ReportChoices => ({
  choice: 'suspicious',
  statement: 'They asked what I work on.',
  did: ['connected', 'shared'],
  sharedWhat: 'My CV.',
  leaveOut: [],
  conversation: 'none',
  ...changed,
});

export const frame = {
  id: '2f1c9f6e-6c0b-4a7e-9f53-0d6a1c1f2b3a',
  createdAt: '2026-11-20T10:05:00.000Z',
  extensionVersion: '0.1.0',
  organisation: 'Northquay',
};

export const aReport = (changed: Partial<AccountView> = {}, chosen: Partial<ReportChoices> = {}) =>
  buildReport(account(changed), choices(chosen), frame);

/** Names as an adversary would choose them, to break a header, a file name, a line or the reader's eye. */
export const hostile = [
  'Mira\r\nBcc: everybody@example.com\r\n\r\nBody',
  'Mira\nX-Unsent: 0',
  'Mira\u0000Tolden\u0007',
  'Mira\u2028Tolden\u2029next',
  '\u202Enedlot arim\u202C',
  'م\u200Fيرا طولدين',
  '🧑‍🚀'.repeat(60),
  'ა'.repeat(200),
  '=?UTF-8?B?QmNjOiB4?=',
  '--second-look-2f1c9f6e-6c0b-4a7e-9f53-0d6a1c1f2b3a--',
  '<script>alert(1)</script>&subject=other&bcc=x@example.com#?',
  '../../etc/passwd; rm "x"',
  `half\uD83D pair`,
  '%0D%0ABcc:%20x@example.com',
  '\uFEFF\u200B\u2066hidden\u2069',
  'a'.repeat(200),
  '"quoted\\" <x@example.com>, ',
  '. ',
];

export const hostileReports = async () =>
  Promise.all(
    hostile.map((name) =>
      aReport(
        {
          url: `https://www.linkedin.com/in/${'%F0%9F%98%80'.repeat(20)}/`,
          signals: { ...signals({ name: read(name), headline: read(name.repeat(3).slice(0, 600)) }) },
          assessment: {
            ...account().assessment,
            findings: [{ ...finding, evidence: [{ signal: 'name', shown: name.repeat(3) }] }],
          },
        },
        { statement: name.repeat(20).slice(0, 2_000), sharedWhat: name },
      ).then((report) => ({ name, report })),
    ),
  );
