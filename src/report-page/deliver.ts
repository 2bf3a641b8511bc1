import type { ReportWay } from '../contracts/account.ts';
import type { Delivery } from '../contracts/report.ts';
import { type ReportModel, tellProblem } from './report-model.ts';

/** Makes one form of the report from all that was chosen, and hands it to the person. */
export async function handOver(model: ReportModel, way: Exclude<ReportWay, 'mail'>): Promise<void> {
  await model.late.flush();
  const outcome = await model.host.send('report-deliver', { key: model.key, way });
  if (!outcome.ok) return tellProblem(model, outcome);
  if (await give(model, outcome.body)) await remember(model, way);
  else model.problem.value = 'The clipboard did not take it. Save the report as a file instead.';
}

async function give({ host, savedAs }: ReportModel, delivery: Delivery): Promise<boolean> {
  if (delivery.kind === 'text') return host.copyText(delivery.text);
  if (delivery.kind !== 'file') return false;
  host.saveFile(delivery);
  savedAs.value = delivery.name;
  return true;
}

/** It was handed over whatever becomes of this: the thanks are shown, and a failure to remember is told beside them. */
export async function remember(model: ReportModel, way: ReportWay): Promise<void> {
  const outcome = await model.host.send('report-delivered', { key: model.key, way });
  model.handedOver.value = way;
  if (!outcome.ok) tellProblem(model, outcome);
}
