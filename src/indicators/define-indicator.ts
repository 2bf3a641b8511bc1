import type { Axis, Evidence, Strength } from '../contracts/assessment.ts';
import type { JudgedSignalName, JudgedSignals, Moment } from '../contracts/judged.ts';
import type { Signal } from '../contracts/signal.ts';

/** The value inside a signal. */
export type ValueOf<N extends JudgedSignalName> = JudgedSignals[N] extends Signal<infer T> ? T : never;

/** What speaks for an ordinary matter and held this one sign down, or answered it. */
export type Calmed = { words: string; evidence: Evidence[] };

/**
 * What one sign found. `clear` means that it could look and saw nothing; `unknown` that it could not look.
 * The two are never the same: an unknown has no weight in either direction (law 2).
 */
export type IndicatorOutcome =
  | { kind: 'concern'; strength: Strength; evidence: Evidence[]; calmed?: Calmed }
  | { kind: 'clear'; calmed?: Calmed }
  | { kind: 'unknown'; because: string };

export type Indicator<R extends JudgedSignalName = JudgedSignalName, M extends JudgedSignalName = JudgedSignalName> = {
  /** Equals the file name, the test name and the heading in `docs/indicators.md`. Named for the failing state. */
  id: string;
  axis: Axis;
  /** Signs of one family tell the same fact; the family is capped in `assessment/families.ts`. */
  family: string;
  /** A noun phrase, as the popup shows it. */
  title: string;
  why: string;
  /** How common it is among ordinary people. */
  common: string;
  innocent: string;
  /** The public guidance or alert that names it, with its date. */
  source: string;
  /** Needed. When one is missing the runner answers `unknown` and the rule does not run. */
  reads: readonly R[];
  /** Looked at when there; `null` when missing. Nothing else can be reached. Missing must never read as worse than any value. */
  mayRead?: readonly M[];
  evaluate(signals: { [N in R]: ValueOf<N> } & { [N in M]: ValueOf<N> | null }, moment: Moment): IndicatorOutcome;
};

/** Ties the parameters of `evaluate` to what `reads` and `mayRead` declare. */
export function defineIndicator<const R extends JudgedSignalName = never, const M extends JudgedSignalName = never>(
  indicator: Indicator<R, M>,
): Indicator<R, M> {
  return indicator;
}

export const concern = (strength: Strength, ...evidence: Evidence[]): IndicatorOutcome => ({
  kind: 'concern',
  strength,
  evidence,
});
export const clear = (): IndicatorOutcome => ({ kind: 'clear' });

/** The outcome, with what held it down. */
export const calmedBy = (outcome: IndicatorOutcome, words: string, evidence: Evidence[]): IndicatorOutcome =>
  outcome.kind === 'unknown' ? outcome : { ...outcome, calmed: { words, evidence } };
export const unknown = (because: string): IndicatorOutcome => ({ kind: 'unknown', because });
