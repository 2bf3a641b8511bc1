import { type Signal, signal } from '@preact/signals';
import type { AccountKey, ReportWay } from '../contracts/account.ts';
import type { ReportChoices, ReportDraft } from '../contracts/report.ts';
import type { Host } from '../ui/host.ts';
import { type LateSave, lateSave } from '../ui/late-save.ts';
import { failureWords } from '../ui/words/failure.ts';

export type ReportModel = {
  host: Host;
  key: AccountKey;
  /** The last answer of the background: the very object that would go. */
  draft: Signal<ReportDraft | null>;
  /** What the person chose, ahead of the draft by the time of a save. */
  choices: Signal<ReportChoices | null>;
  /** The mail as a link, made from the draft; null until it is there. */
  mail: Signal<string | null>;
  handedOver: Signal<ReportWay | null>;
  /** The name of the file that was saved last. */
  savedAs: Signal<string>;
  problem: Signal<string>;
  late: LateSave<ReportChoices>;
};

export function createReportModel(host: Host, key: AccountKey): ReportModel {
  const model: ReportModel = {
    host,
    key,
    draft: signal<ReportDraft | null>(null),
    choices: signal<ReportChoices | null>(null),
    mail: signal<string | null>(null),
    handedOver: signal<ReportWay | null>(host.handedOver),
    savedAs: signal(''),
    problem: signal(''),
    late: lateSave(
      (choices, overtaken) => saveChoices(model, choices, overtaken),
      (_, choices) => choices,
    ),
  };
  return model;
}

/** Begins a report, or goes on with the one that was begun. */
export async function openReport(model: ReportModel): Promise<void> {
  const outcome = await model.host.send('report-open', { key: model.key });
  if (!outcome.ok) return tellProblem(model, outcome);
  model.choices.value = outcome.body.choices;
  await takeDraft(model, outcome.body);
}

/** Shown at once, saved a moment later. */
export function choose(model: ReportModel, change: Partial<ReportChoices>): void {
  if (!model.choices.value) return;
  model.choices.value = { ...model.choices.value, ...change };
  model.late.change(model.choices.value);
}

async function saveChoices(model: ReportModel, choices: ReportChoices, overtaken: () => boolean): Promise<void> {
  const outcome = await model.host.send('report-change', { key: model.key, choices });
  if (overtaken()) return;
  if (outcome.ok) await takeDraft(model, outcome.body);
  else tellProblem(model, outcome);
}

async function takeDraft(model: ReportModel, draft: ReportDraft): Promise<void> {
  model.problem.value = '';
  model.draft.value = draft;
  await refreshMail(model);
}

/** The link has to be there before the click: a mail program opens only by the person's own press on it. */
export async function refreshMail(model: ReportModel): Promise<void> {
  const outcome = await model.host.send('report-deliver', { key: model.key, way: 'mail' });
  const link = outcome.ok && outcome.body.kind === 'link' ? outcome.body.href : null;
  model.mail.value = link?.startsWith('mailto:') ? link : null;
}

export function tellProblem(model: ReportModel, failure: Parameters<typeof failureWords>[0]): void {
  model.problem.value = failureWords(failure);
}
