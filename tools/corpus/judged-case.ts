import { isAlarm } from '../../src/assessment/bands.ts';
import { judge } from '../../src/assessment/judge.ts';
import type { Assessment, Axis } from '../../src/contracts/assessment.ts';
import type { JudgedSignals, Moment } from '../../src/contracts/judged.ts';
import { withConversation } from '../../src/understanding/with-conversation.ts';
import { conceptModel } from '../concept-model.ts';
import { type CorpusCase, signalsOfCase } from '../corpus-case.ts';

/** `signals` is all that judging saw of the case, its conversation read. */
export type JudgedCase = { case: CorpusCase; signals: JudgedSignals; assessment: Assessment };

export function judgeCase(corpusCase: CorpusCase, now: string): JudgedCase {
  const signals = withConversation(signalsOfCase(corpusCase, now), conceptModel());
  return { case: corpusCase, signals, assessment: judge(signals, momentOf(now)) };
}

/** `now`: ISO instant. */
export const momentOf = (now: string): Moment => ({ now, thisMonth: now.slice(0, 7) });

export const findingIds = ({ findings }: Assessment): string[] => findings.map(({ id }) => id);

/** One line of `--json`. Its keys are a contract: add, rename none. */
export const jsonLine = ({ case: { id }, assessment }: JudgedCase): string =>
  JSON.stringify({
    id,
    profile: assessment.profile.band,
    approach: assessment.approach.band,
    stage: assessment.stage,
    findings: findingIds(assessment),
    score: { profile: assessment.profile.score, approach: assessment.approach.score },
  });

/** What twins must share: bands, scores, stage, and each finding with its weight. */
export const fingerprint = ({ profile, approach, stage, findings }: Assessment): string =>
  JSON.stringify([profile, approach, stage, findings.map(({ id, strength, weight }) => [id, strength, weight])]);

export const axes: readonly Axis[] = ['profile', 'approach'];

/** A band at `medium` or above. */
export const alarms = (assessment: Assessment, axis: Axis): boolean => isAlarm(assessment[axis].band);
