import { findingIds, type JudgedCase } from './judged-case.ts';
import type { Miss, Tally } from './tally.ts';

/** The whole text answer: a table, the misses with their reasons, and counts. */
export function tallyInWords(judged: readonly JudgedCase[], result: Tally): string {
  const misses = result.misses.map(missInWords);
  return [
    ...table([HEADER, ...judged.map(row)]),
    '',
    ...(misses.length === 0 ? ['No misses.'] : ['Misses', ...misses]),
    '',
    ...countsInWords(result),
  ].join('\n');
}

const HEADER = ['case', 'label', 'profile', 'approach', 'stage', 'nats', 'findings'];

const row = ({ case: { id, label }, assessment }: JudgedCase): string[] => [
  id,
  label,
  assessment.profile.band,
  assessment.approach.band,
  assessment.stage,
  (assessment.profile.score + assessment.approach.score).toFixed(1),
  findingIds(assessment).join(' '),
];

function table(rows: readonly string[][]): string[] {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function missInWords({ judged: { case: corpusCase, assessment }, why }: Miss): string {
  const weighed = assessment.findings.map(({ id, weight }) => `${id} ${weight.toFixed(1)}`).join(', ');
  const bands = `profile ${assessment.profile.band}, approach ${assessment.approach.band}`;
  return `  ${corpusCase.id} (${corpusCase.label}): ${why}. ${bands}. ${weighed === '' ? 'No findings' : weighed}.`;
}

const countsInWords = ({ caught, calm, asExpected, nuisance, twins }: Tally): string[] => [
  `caught      ${caught.right} of ${caught.of} malicious (either axis at medium or above)`,
  `calm        ${calm.right} of ${calm.of} benign (nothing at high), ${asExpected.right} of ${asExpected.of} within what they expect`,
  `nuisance    ${nuisance.right} of ${nuisance.of} (approach not at high)`,
  `twins equal ${twins.right} of ${twins.of}`,
];
