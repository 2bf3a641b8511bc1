import { judge } from '../../src/assessment/judge.ts';
import { weightOf } from '../../src/assessment/weights.ts';
import type { Strength } from '../../src/contracts/assessment.ts';
import { allIndicators } from '../../src/indicators/all-indicators.ts';
import { type JudgedCase, momentOf } from '../corpus/judged-case.ts';
import { aboveExpected, isCaught } from '../corpus/tally.ts';
import { table } from './part-in-words.ts';
import { WRITTEN_AT } from './read-corpus.ts';

const STRENGTHS: readonly Strength[] = ['weak', 'plain', 'strong'];
const PRIOR = 0.5; // added to each count, so that a sign never seen in one label has no endless weight

/**
 * For each sign: how many cases show it at each strength, the weight that these counts alone would give, the weight in force, and
 * what is lost when the sign is left out.
 */
export function whatSignsAdd(judged: readonly JudgedCase[]): string {
  const rows = allIndicators.flatMap(({ id }) => {
    const without = allIndicators.filter((indicator) => indicator.id !== id);
    const again = judged.map(
      (one): JudgedCase => ({ ...one, assessment: judge(one.signals, momentOf(WRITTEN_AT), without) }),
    );
    const lost = caught(judged) - caught(again);
    const calmer = alarms(judged) - alarms(again);
    return STRENGTHS.flatMap((strength) => row(judged, id, strength, `${lost}`, `${calmer}`));
  });
  const head = [
    'sign',
    'strength',
    'malicious',
    'nuisance',
    'benign',
    'weight by count',
    'weight in force',
    'caught only with it',
    'false alarms only with it',
  ];
  return table(head, rows);
}

function row(judged: readonly JudgedCase[], id: string, strength: Strength, lost: string, calmer: string): string[][] {
  const shown = (label: string) =>
    judged.filter(
      ({ case: one, assessment }) =>
        one.label === label &&
        assessment.findings.some((finding) => finding.id === id && finding.strength === strength),
    ).length;
  const [malicious, nuisance, benign] = ['malicious', 'nuisance', 'benign'].map(shown) as [number, number, number];
  if (malicious + nuisance + benign === 0) return [];
  const of = (label: string) => judged.filter(({ case: one }) => one.label === label).length;
  const counted =
    Math.log((malicious + PRIOR) / (of('malicious') + 1)) - Math.log((benign + PRIOR) / (of('benign') + 1));
  return [
    [
      id,
      strength,
      `${malicious}`,
      `${nuisance}`,
      `${benign}`,
      counted.toFixed(1),
      weightOf(id, strength).toFixed(1),
      lost,
      calmer,
    ],
  ];
}

const caught = (judged: readonly JudgedCase[]): number =>
  judged.filter((one) => one.case.label === 'malicious' && isCaught(one)).length;
const alarms = (judged: readonly JudgedCase[]): number =>
  judged.filter((one) => one.case.label === 'benign' && aboveExpected(one).length > 0).length;
