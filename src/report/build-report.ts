import type { AccountView } from '../contracts/account.ts';
import type { Finding } from '../contracts/assessment.ts';
import { REPORT_VERSION, type Report, type ReportChoices, type ReportedFinding } from '../contracts/report.ts';
import type { Signal } from '../contracts/signal.ts';
import { sha256Of } from './canonical-json.ts';
import { toldConversation, toldEvidence } from './told-conversation.ts';

/** What a report says apart from the account and the person's choices. */
type ReportFrame = { id: string; createdAt: string; extensionVersion: string; organisation: string };

/** Parts that can be left out beside single findings. `address` is the link, the slug and the member number. */
const PARTS = ['name', 'headline', 'address', 'unread'] as const;

/** The one object that every format is made from. What the person took out is not in it, and is named in `leftOut`. */
export async function buildReport(account: AccountView, choices: ReportChoices, frame: ReportFrame): Promise<Report> {
  const { assessment } = account;
  const leftOut = choices.leaveOut.filter(
    (part, index, all) => all.indexOf(part) === index && isPart(part, assessment.findings),
  );
  const kept = (part: string) => !leftOut.includes(part);
  const evidence = {
    profile: profileOf(account, kept),
    bands: { profile: assessment.profile.band, approach: assessment.approach.band },
    stage: assessment.stage,
    findings: assessment.findings
      .filter(({ id }) => kept(id))
      .map((finding) => reported(finding, account, choices.conversation)),
    unread: kept('unread') ? assessment.unread : [],
    conversation: toldConversation(account, choices.conversation),
  };
  return {
    format: 'second-look-report',
    version: REPORT_VERSION,
    id: frame.id,
    createdAt: frame.createdAt,
    extensionVersion: frame.extensionVersion,
    rulesVersion: assessment.rulesVersion,
    organisation: frame.organisation === '' ? null : frame.organisation,
    ...evidence,
    ...said(choices),
    leftOut,
    evidenceSha256: await sha256Of(evidence),
  };
}

const isPart = (part: string, findings: Finding[]) =>
  PARTS.some((name) => name === part) || findings.some(({ id }) => id === part);

const said = ({ choice, statement, did, sharedWhat }: ReportChoices) => ({
  choice,
  statement,
  did,
  sharedWhat: did.includes('shared') ? sharedWhat : '',
});

const shown = <T>(signal: Signal<T>): T | null => ('value' in signal ? signal.value : null);

function profileOf({ url, signals }: AccountView, kept: (part: string) => boolean): Report['profile'] {
  const address = kept('address');
  return {
    url: address ? url : null,
    memberId: address ? shown(signals.memberId) : null,
    slug: address ? shown(signals.slug) : null,
    name: kept('name') ? shown(signals.name) : null,
    headline: kept('headline') ? shown(signals.headline) : null,
  };
}

/** Evidence without a time was on the page at this visit. */
function reported(
  { id, axis, title, why, innocent, source, evidence }: Finding,
  account: AccountView,
  conversation: ReportChoices['conversation'],
): ReportedFinding {
  const times = evidence.map(({ at }) => at ?? account.lastSeenAt).toSorted();
  const told = toldEvidence(evidence, conversation);
  return { id, axis, title, why, innocent, source, evidence: told, seenAt: times.at(-1) ?? account.lastSeenAt };
}
