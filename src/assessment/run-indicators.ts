import type { Evidence } from '../contracts/assessment.ts';
import type { JudgedSignalName, JudgedSignals, Moment } from '../contracts/judged.ts';
import type { Indicator, IndicatorOutcome } from '../indicators/define-indicator.ts';

export type RunOutcome = { indicator: Indicator; outcome: IndicatorOutcome | { kind: 'error'; because: string } };

/** Runs every sign over the signals. One that throws becomes one error and the others run on. */
export const runIndicators = (indicators: readonly Indicator[], signals: JudgedSignals, moment: Moment): RunOutcome[] =>
  indicators.map((indicator) => ({ indicator, outcome: runOne(indicator, signals, moment) }));

function runOne(indicator: Indicator, signals: JudgedSignals, moment: Moment): RunOutcome['outcome'] {
  const missing = indicator.reads.find((name) => 'missing' in signals[name]);
  if (missing !== undefined) return { kind: 'unknown', because: `${missing} could not be read` };
  try {
    const outcome = indicator.evaluate(declared(indicator, signals), moment);
    if (outcome.kind !== 'concern') return outcome;
    return { ...outcome, evidence: outcome.evidence.map((piece) => withTime(piece, signals)) };
  } catch (problem) {
    return { kind: 'error', because: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** Only what the sign declares, so that nothing else can be reached. */
function declared({ reads, mayRead = [] }: Indicator, signals: JudgedSignals): Parameters<Indicator['evaluate']>[0] {
  const values = [...reads, ...mayRead].map((name) => [name, valueIn(signals, name)]);
  return Object.fromEntries(values);
}

function valueIn(signals: JudgedSignals, name: JudgedSignalName): unknown {
  const signal = signals[name];
  return 'value' in signal ? signal.value : null;
}

/** A value of an earlier visit says when it was seen. */
function withTime(evidence: Evidence, signals: JudgedSignals): Evidence {
  const signal = signals[evidence.signal as JudgedSignalName];
  if (evidence.at !== undefined || signal === undefined || 'missing' in signal) return evidence;
  return signal.seenAt === undefined ? evidence : { ...evidence, at: signal.seenAt };
}
