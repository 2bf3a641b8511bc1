import type { Finding } from '../contracts/assessment.ts';
import { capOf } from './families.ts';
import type { RunOutcome } from './run-indicators.ts';
import { weightOf } from './weights.ts';

const DIGITS = 1_000; // three decimals: the score is the same to the digit in whatever order it was summed

/** Findings, strongest first, each with its weight after the cap of its family. */
export function weighFindings(outcomes: readonly RunOutcome[]): Finding[] {
  const left = new Map<string, number>();
  return outcomes
    .flatMap(toFinding)
    .sort(strongestFirst)
    .map((finding) => {
      const remaining = left.get(finding.family) ?? capOf(finding.family);
      const weight = round(Math.min(finding.weight, remaining));
      left.set(finding.family, remaining - weight);
      return { ...finding, weight };
    })
    .sort(strongestFirst);
}

/** Sum of the weights, in nats. */
export const scoreOf = (findings: readonly Finding[]): number =>
  round(findings.reduce((sum, { weight }) => sum + weight, 0));

function toFinding({ indicator, outcome }: RunOutcome): Finding[] {
  if (outcome.kind !== 'concern') return [];
  const { id, axis, family, title, why, common, innocent, source } = indicator;
  const { strength, evidence } = outcome;
  return [
    { id, axis, family, strength, weight: weightOf(id, strength), title, why, common, innocent, source, evidence },
  ];
}

const strongestFirst = (a: Finding, b: Finding): number => b.weight - a.weight || (a.id < b.id ? -1 : 1);
const round = (nats: number): number => Math.round(nats * DIGITS) / DIGITS;
