import { channels } from '../channels/all-channels.ts';
import type { AccountKey, AccountView, ReportReceipt, ReportWay } from '../contracts/account.ts';
import type { Outcome } from '../contracts/messages.ts';
import type { Delivery, ReportChoices, ReportDraft } from '../contracts/report.ts';
import { ownVersion } from '../platform/lifecycle.ts';
import { buildReport } from '../report/build-report.ts';
import { changeAccountCase } from './cases.ts';
import { type KeptDraft, keepDraft, readDraft } from './drafts.ts';
import { findAccount } from './find-account.ts';
import { inTurn } from './in-turn.ts';
import { done, failed } from './outcome.ts';
import { effectiveSettings } from './settings.ts';

const unsaid: ReportChoices = {
  choice: 'unsure',
  statement: '',
  did: [],
  sharedWhat: '',
  leaveOut: [],
  conversation: 'none',
};
const SAME_PRESS_MS = 15_000;
const noDraft = () =>
  failed('not-found', 'There is no report on this account any more. Open the profile and start again.');

/** Starts a report, or goes on with the one that was begun. What was seen since goes into it. */
export function onReportOpen({ key }: { key: AccountKey }): Promise<Outcome<ReportDraft>> {
  return inTurn(`draft ${key}`, async () => {
    const begun = await readDraft(key);
    const found = await findAccount(key);
    if (!found) return begun ? done(begun.draft) : noDraft();
    const now = { ...found, delivered: begun?.delivered ?? false };
    if (!begun) return keep(await makeDraft(key, now, unsaid, newIdentity()));
    const again = await makeDraft(key, now, begun.draft.choices, begun.draft.report);
    // A report that has gone out keeps its number only as long as it says the same.
    const isSame = again.draft.report.evidenceSha256 === begun.draft.report.evidenceSha256;
    if (isSame || !begun.delivered) return keep(again);
    return keep(await makeDraft(key, { ...now, delivered: false }, unsaid, newIdentity()));
  });
}

/** Applies what the person changed. The reply is the object that would go, and the one that is kept. */
export function onReportChange(request: { key: AccountKey; choices: ReportChoices }): Promise<Outcome<ReportDraft>> {
  const { key, choices } = request;
  return inTurn(`draft ${key}`, async () => {
    const begun = await readDraft(key);
    return begun ? keep(await makeDraft(key, begun, choices, begun.draft.report)) : noDraft();
  });
}

/** Makes one form of the very report that was shown. */
export async function onReportDeliver(request: { key: AccountKey; way: ReportWay }): Promise<Outcome<Delivery>> {
  const begun = await readDraft(request.key);
  if (!begun) return noDraft();
  const { values } = await effectiveSettings();
  return done(channels[request.way](begun.draft.report, values));
}

/** Remembers that the page handed it over. */
export function onReportDelivered(request: { key: AccountKey; way: ReportWay }): Promise<Outcome<ReportReceipt>> {
  const { key, way } = request;
  return inTurn(`draft ${key}`, async () => {
    const begun = await readDraft(key);
    if (!begun) return noDraft();
    const receipt: ReportReceipt = { id: begun.draft.report.id, at: new Date().toISOString(), way };
    await keepDraft({ ...begun, delivered: true });
    const add = (reports: ReportReceipt[]) => (reports.some(isSamePress(receipt)) ? reports : [...reports, receipt]);
    const changed = await changeAccountCase(key, (state) => ({ ...state, reports: add(state.reports) }), begun.private);
    return changed.ok ? done(receipt) : changed;
  });
}

/** A page whose answer got lost with the worker asks again: that is one handing over, told twice. */
const isSamePress = (receipt: ReportReceipt) => (earlier: ReportReceipt) =>
  earlier.id === receipt.id &&
  earlier.way === receipt.way &&
  Date.parse(receipt.at) - Date.parse(earlier.at) < SAME_PRESS_MS;

type Facts = Pick<KeptDraft, 'account' | 'private' | 'delivered'>;

async function makeDraft(
  key: AccountKey,
  facts: Facts,
  choices: ReportChoices,
  { id, createdAt }: { id: string; createdAt: string },
): Promise<KeptDraft> {
  const { values } = await effectiveSettings();
  const frame = { id, createdAt, extensionVersion: ownVersion(), organisation: values.organisation };
  const report = await buildReport(facts.account, choices, frame);
  return { ...facts, draft: { key, choices, report, available: available(facts.account) } };
}

const available = ({ assessment }: AccountView) => assessment.findings.map(({ id, title }) => ({ id, title }));

const newIdentity = () => ({ id: crypto.randomUUID(), createdAt: new Date().toISOString() });

async function keep(kept: KeptDraft): Promise<Outcome<ReportDraft>> {
  try {
    await keepDraft(kept);
    return done(kept.draft);
  } catch {
    return failed('storage', 'There is no room left to keep the report. Close some LinkedIn tabs and try again.');
  }
}
