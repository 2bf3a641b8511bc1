import { type Band, Stage } from '../../src/contracts/assessment.ts';
import type { CorpusCase } from '../corpus-case.ts';
import { alarms, axes, fingerprint, type JudgedCase } from './judged-case.ts';

/** A case that did not come out as hoped, and why. */
export type Miss = { judged: JudgedCase; why: string };

type Counted = { right: number; of: number };
export type Tally = {
  /** Malicious with either axis at `medium` or above. */
  caught: Counted;
  /** Benign with no axis at `high`. */
  calm: Counted;
  /** Benign with no axis above what the case expects. */
  asExpected: Counted;
  /** Nuisance with no `high` on approach. */
  nuisance: Counted;
  twins: Counted;
  /** Malicious whose stage is the expected one, or next to it. */
  stage: Counted;
  misses: Miss[];
};

export function tally(judged: readonly JudgedCase[]): Tally {
  const labelled = (label: CorpusCase['label']) => judged.filter((one) => one.case.label === label);
  const twins = judged.filter((one) => one.case.twinOf !== null);
  const misses = judged.flatMap((one) => {
    const reasons = whyMissed(one, judged);
    return reasons.length === 0 ? [] : [{ judged: one, why: reasons.join(', ') }];
  });
  return {
    caught: count(labelled('malicious'), isCaught),
    calm: count(labelled('benign'), isCalm),
    asExpected: count(labelled('benign'), (one) => aboveExpected(one).length === 0),
    nuisance: count(labelled('nuisance'), ({ assessment }) => assessment.approach.band !== 'high'),
    stage: count(
      labelled('malicious').filter(({ case: { expect } }) => expect?.stage),
      isStageNear,
    ),
    twins: count(twins, (twin) => twinProblem(twin, judged) === null),
    misses,
  };
}

const count = (cases: readonly JudgedCase[], right: (judged: JudgedCase) => boolean): Counted => ({
  right: cases.filter(right).length,
  of: cases.length,
});

const isStageNear = ({ case: { expect }, assessment }: JudgedCase): boolean =>
  Math.abs(Stage.options.indexOf(expect?.stage ?? 'none') - Stage.options.indexOf(assessment.stage)) <= 1;

export const isCaught = ({ assessment }: JudgedCase): boolean => axes.some((axis) => alarms(assessment, axis));
const isCalm = ({ assessment }: JudgedCase): boolean => axes.every((axis) => assessment[axis].band !== 'high');

/** Axes on which an alarm was given that is above every band that the case expects. */
export const aboveExpected = ({ case: { expect }, assessment }: JudgedCase) =>
  axes.filter((axis) => {
    const expected = expect?.[axis] ?? null;
    return (
      expected !== null &&
      alarms(assessment, axis) &&
      expected.every((band) => rank(band) < rank(assessment[axis].band))
    );
  });

const rank = (band: Band): number => ['unread', 'low', 'medium', 'high'].indexOf(band);

function whyMissed(one: JudgedCase, all: readonly JudgedCase[]): string[] {
  const { label } = one.case;
  const twin = twinProblem(one, all);
  const reasons = [
    label === 'malicious' && !isCaught(one) && 'not caught',
    label === 'benign' && !isCalm(one) && 'false alarm (high)',
    label === 'nuisance' && one.assessment.approach.band === 'high' && 'nuisance at high on approach',
    ...aboveExpected(one).map((axis) => `${axis} above what was expected`),
    twin,
  ];
  return reasons.filter((reason) => typeof reason === 'string');
}

function twinProblem(one: JudgedCase, all: readonly JudgedCase[]): string | null {
  const { twinOf } = one.case;
  if (twinOf === null) return null;
  const other = all.find((candidate) => candidate.case.id === twinOf);
  if (other === undefined) return `its twin ${twinOf} is not in the file`;
  return fingerprint(one.assessment) === fingerprint(other.assessment) ? null : `differs from its twin ${twinOf}`;
}
