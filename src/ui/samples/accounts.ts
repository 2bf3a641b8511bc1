import type { AccountView, CaseState } from '../../contracts/account.ts';
import type { Assessment } from '../../contracts/assessment.ts';
import { elenasSigns, mindsTheRules, paysForAnHour } from './approach-findings.ts';
import { elenasNote, withElena, withTheo } from './conversations.ts';
import { fewConnections, seeksCleared, youngAccount } from './findings.ts';
import { dana, elena, onlyNamed, seen, tamsin, theo } from './signals.ts';

const untouched: CaseState = { step: 'recognise', knownSince: null, removedAt: null, reports: [] };

const nothingFound: Assessment = {
  profile: { band: 'low', score: 0 },
  approach: { band: 'unread', score: 0 },
  stage: 'none',
  findings: [],
  calming: [],
  advice: [],
  unread: ['joined', 'education', 'skillsTotal'],
  realise: [],
  rulesVersion: 'sample',
};

const someFound: Assessment = {
  ...nothingFound,
  profile: { band: 'medium', score: 2.9 },
  findings: [youngAccount, seeksCleared, fewConnections],
  unread: ['joined', 'education', 'skillsTotal', 'recommendations'],
  realise: [
    'Accounts like this collect people with access first. A message follows weeks later, often about a job or a paid opinion.',
    'Being connected makes them look known to your colleagues: “a mutual acquaintance”.',
  ],
};

const muchFound: Assessment = {
  ...nothingFound,
  approach: { band: 'high', score: 8.7 },
  stage: 'insider-ask',
  findings: elenasSigns,
  advice: [
    'Stop answering. Keep all messages as they are.',
    'Do not explain why you stop, and do not send anything more, however general.',
    'Tell your security manager today what they wanted to know, and all that you told them. Many people have answered such messages; telling it helps.',
  ],
  unread: ['joined', 'education', 'recommendations'],
  realise: [
    'First an easy paper for good money, then one that needs what only insiders know. This approach is at that turn.',
    'After the first payment comes another app, a trip or a gift, and the wish to keep it between you.',
    'People who went on have lost their clearance, their job, or their freedom. Stopping now costs nothing.',
  ],
};

const littleFound: Assessment = {
  ...nothingFound,
  approach: { band: 'low', score: 0.9 },
  stage: 'paid-task',
  findings: [paysForAnHour],
  calming: [mindsTheRules],
  unread: ['joined', 'education', 'skillsTotal'],
};

const account = (parts: Pick<AccountView, 'key' | 'signals' | 'assessment'> & Partial<AccountView>): AccountView => ({
  url: 'https://www.linkedin.com/in/sample/',
  invitationNote: null,
  conversation: null,
  seenOn: [],
  firstSeenAt: '2026-11-10T08:30:00Z',
  lastSeenAt: '2026-11-20T08:30:00Z',
  case: untouched,
  private: false,
  memoryProblem: null,
  byPhrasesAlone: false,
  ...parts,
});

export const lowAccount = account({ key: 'slug:tamsin-orrel', signals: tamsin, assessment: nothingFound });
export const mediumAccount = account({ key: 'slug:dana-whitlow-71c0b', signals: dana, assessment: someFound });

/** A slow approach, with the profile seen before. */
export const highAccount = account({
  key: 'slug:elena-hartwell-8b1a2',
  signals: elena,
  assessment: muchFound,
  invitationNote: elenasNote,
  conversation: withElena,
  seenOn: [
    { surface: 'thread', at: '2026-11-20T08:30:00Z' },
    { surface: 'profile', at: '2026-11-19T17:02:00Z' },
  ],
});

/** An expert network that minds the rules. */
export const calmAccount = account({
  key: 'slug:theo-lindqvist',
  signals: theo,
  assessment: littleFound,
  conversation: withTheo,
  seenOn: [
    { surface: 'thread', at: '2026-11-20T08:30:00Z' },
    { surface: 'profile', at: '2026-11-13T12:40:00Z' },
  ],
});

/** Ordinary, with one thing that many ordinary profiles show too. */
export const weakSignAccount = account({
  key: 'slug:gareth-w-51',
  signals: { ...tamsin, name: seen('Gareth W.'), headline: seen('Engineer') },
  assessment: { ...nothingFound, profile: { band: 'low', score: 0.4 }, findings: [fewConnections] },
});

export const unreadAccount = account({
  key: 'slug:ilse-brandvik',
  signals: onlyNamed('Ilse Brandvik'),
  assessment: {
    ...nothingFound,
    profile: { band: 'unread', score: 0 },
    unread: ['joined', 'positions', 'education', 'photo', 'headline'],
  },
});

export const withCase = (whose: AccountView, change: Partial<CaseState>): AccountView => ({
  ...whose,
  case: { ...whose.case, ...change },
});

export const oneReport = {
  reports: [{ id: '5a0d3c54-6a5e-4f0e-9a51-0d5b8a1c2e77', at: '2026-11-16T14:05:00Z', way: 'mail' }],
} satisfies Partial<CaseState>;
