import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { runIndicators } from '../../src/assessment/run-indicators.ts';
import type { JudgedSignalName, JudgedSignals, Moment } from '../../src/contracts/judged.ts';
import type { Education, Position } from '../../src/contracts/profile.ts';
import type { Indicator, ValueOf } from '../../src/indicators/define-indicator.ts';

export const moment: Moment = { now: '2026-11-21T12:00:00Z', thisMonth: '2026-11' };

export type Values = { [N in JudgedSignalName]?: ValueOf<N> };

/** Signals in which just these values were read. */
export const signalsWith = (values: Values): JudgedSignals => ({
  ...emptyJudged(),
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, via: 'test' }])),
});

type Seen = { kind: string; strength?: string; signals?: string[]; shown?: string };

/** What one sign makes of these values: its outcome, its strength, and which signals it shows as evidence. */
export function runSign(sign: Indicator, values: Values): Seen {
  const [run] = runIndicators([sign], signalsWith(values), moment);
  if (run?.outcome.kind !== 'concern') return { kind: run?.outcome.kind ?? 'not run' };
  const { strength, evidence } = run.outcome;
  const shown = evidence.map((piece) => piece.shown).join('\n');
  return { kind: 'concern', strength, signals: evidence.map(({ signal }) => signal), shown };
}

/** A current post at an employer with a page, unless it says otherwise. */
export const post = (given: Partial<Position> = {}): Position => ({
  title: 'Engineer',
  company: 'Calder Freight',
  companyLinked: true,
  start: '2012-03',
  end: null,
  description: null,
  ...given,
});

export const studies = (given: Partial<Education> = {}): Education => ({
  school: 'University of Salford',
  degree: 'BSc',
  start: '2018',
  end: '2021',
  ...given,
});
