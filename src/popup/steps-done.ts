import type { CaseState, Step } from '../contracts/account.ts';

const ORDER: readonly Step[] = ['recognise', 'realise', 'report', 'remove'];

/** Looking at a step is enough for the first two; a report and a removal count when they were done. */
export function stepsDone(state: CaseState): ReadonlySet<Step> {
  const at = ORDER.indexOf(state.step);
  const done = new Set<Step>(ORDER.slice(0, Math.min(at, 2)));
  if (state.reports.length > 0) done.add('report');
  if (state.removedAt) done.add('remove');
  return done;
}
