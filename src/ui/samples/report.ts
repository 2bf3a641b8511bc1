import type { Reply, Request } from '../../contracts/messages.ts';
import { REPORT_VERSION, type Report, type ReportChoices, type ReportDraft } from '../../contracts/report.ts';
import { highAccount } from './accounts.ts';
import { withElena } from './conversations.ts';

const { assessment } = highAccount;

const whole: Report = {
  format: 'second-look-report',
  version: REPORT_VERSION,
  id: '0f5b6f0e-7d3e-4d59-8f0c-2b1a6c9e4d10',
  createdAt: '2026-11-20T09:30:00Z',
  extensionVersion: '0.1.0',
  rulesVersion: '2026.11.1',
  organisation: 'Northgate Avionics',
  profile: {
    url: 'https://www.linkedin.com/in/elena-hartwell-8b1a2/',
    memberId: 1_780_000_000,
    slug: 'elena-hartwell-8b1a2',
    name: 'Elena Hartwell',
    headline: 'Senior Partner · Meridian Insight Group',
  },
  bands: { profile: assessment.profile.band, approach: assessment.approach.band },
  stage: assessment.stage,
  findings: assessment.findings.map(({ id, axis, title, why, innocent, source, evidence }) => ({
    ...{ id, axis, title, why, innocent, source, evidence },
    seenAt: '2026-11-20T08:30:00Z',
  })),
  unread: assessment.unread,
  choice: 'suspicious',
  statement: '',
  did: [],
  sharedWhat: '',
  conversation: null,
  leftOut: [],
  evidenceSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

const untouched: ReportChoices = {
  choice: 'suspicious',
  statement: '',
  did: [],
  sharedWhat: '',
  leaveOut: [],
  conversation: 'theirs',
};

const messagesFor = (chosen: ReportChoices['conversation']): Report['conversation'] => {
  if (chosen === 'none') return null;
  if (chosen === 'both') return withElena.messages;
  return withElena.messages.map(({ from, at, text }) => ({ from, at, text: from === 'me' ? '' : text }));
};

/** A small imitation of what the background does with the choices. */
function withChoices(choices: ReportChoices): ReportDraft {
  const { leaveOut, conversation, ...said } = choices;
  const out = (part: string) => leaveOut.includes(part);
  const { profile } = whole;
  const report: Report = {
    ...whole,
    ...said,
    profile: {
      ...profile,
      name: out('name') ? null : profile.name,
      headline: out('headline') ? null : profile.headline,
    },
    findings: whole.findings.filter(({ id }) => !out(id)),
    unread: out('unread') ? [] : whole.unread,
    conversation: messagesFor(conversation),
    leftOut: leaveOut,
  };
  const available = whole.findings.map(({ id, title }) => ({ id, title }));
  return { key: highAccount.key, choices, report, available };
}

const deliveries = {
  mail: {
    kind: 'link',
    href: 'mailto:security@northgate.example?subject=LinkedIn%20profile%20reported%20%28suspicious%29%3A%20Elena%20Hartwell',
  },
  eml: { kind: 'file', name: 'second-look-report.eml', type: 'message/rfc822', content: 'Subject: sample\r\n\r\n' },
  json: { kind: 'file', name: 'second-look-report.json', type: 'application/json', content: JSON.stringify(whole) },
  copy: { kind: 'text', text: 'LinkedIn profile reported (suspicious): Elena Hartwell' },
} as const;

export const sampleReport = () => {
  let choices = untouched;
  return {
    'report-open': (_: Request<'report-open'>): Reply<'report-open'> => withChoices(choices),
    'report-change': (request: Request<'report-change'>): Reply<'report-change'> => {
      choices = request.choices;
      return withChoices(choices);
    },
    'report-deliver': ({ way }: Request<'report-deliver'>): Reply<'report-deliver'> => deliveries[way],
    'report-delivered': ({ way }: Request<'report-delivered'>): Reply<'report-delivered'> => ({
      id: whole.id,
      at: new Date().toISOString(),
      way,
    }),
  };
};
