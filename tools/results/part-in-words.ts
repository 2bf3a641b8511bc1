import { families } from '../../src/assessment/families.ts';
import { findingIds, type JudgedCase } from '../corpus/judged-case.ts';
import { aboveExpected, isCaught, tally } from '../corpus/tally.ts';

/** One part of the corpus as a chapter of `docs/results.md`. */
export function partInWords(title: string, about: string, judged: readonly JudgedCase[]): string {
  return [
    `## ${title}`,
    about,
    counts(judged),
    byLanguage(judged),
    byFamily(judged),
    misses(judged),
    cases(judged),
  ].join('\n\n');
}

const labelled = (judged: readonly JudgedCase[], label: string) => judged.filter((one) => one.case.label === label);
const share = (right: number, of: number): string =>
  of === 0 ? '–' : `${right} of ${of} (${((100 * right) / of).toFixed(0)} %)`;

function counts(judged: readonly JudgedCase[]): string {
  const { caught, calm, asExpected, nuisance, twins, stage } = tally(judged);
  const hard = calm.of - calm.right;
  const soft = asExpected.of - asExpected.right;
  return table(
    ['what', 'count', 'target'],
    [
      ['malicious caught (medium or above on either axis)', share(caught.right, caught.of), '85 %'],
      ['hard false alarms (benign at high)', share(hard, calm.of), '0'],
      ['soft false alarms (benign above what is expected)', share(soft, asExpected.of), 'at most 3 %'],
      ['nuisance not at high on approach', share(nuisance.right, nuisance.of), 'all'],
      ['stage right or one step off (malicious)', share(stage.right, stage.of), '75 %'],
      ['twins equal to the digit', share(twins.right, twins.of), 'all'],
    ],
  );
}

function byLanguage(judged: readonly JudgedCase[]): string {
  const languages = [...new Set(judged.map((one) => one.case.lang ?? 'not said'))].sort();
  const rows = languages.map((language) => {
    const own = judged.filter((one) => (one.case.lang ?? 'not said') === language);
    const [malicious, benign] = [labelled(own, 'malicious'), labelled(own, 'benign')];
    const calm = benign.filter((one) => aboveExpected(one).length === 0);
    return [language, share(malicious.filter(isCaught).length, malicious.length), share(calm.length, benign.length)];
  });
  return `### By language\n\n${table(['language', 'malicious caught', 'benign as expected'], rows)}`;
}

function byFamily(judged: readonly JudgedCase[]): string {
  const rows = Object.entries(families).map(([id, { title }]) => {
    const shows = (label: string) => {
      const own = labelled(judged, label);
      return share(
        own.filter(({ assessment }) => assessment.findings.some(({ family }) => family === id)).length,
        own.length,
      );
    };
    return [title, shows('malicious'), shows('nuisance'), shows('benign')];
  });
  return `### By family of signs\n\nHow many cases show a sign of the family.\n\n${table(['family', 'malicious', 'nuisance', 'benign'], rows)}`;
}

function misses(judged: readonly JudgedCase[]): string {
  const lines = tally(judged).misses.map(({ judged: { case: one, assessment }, why }) => {
    const weighed = assessment.findings
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight }) => `${id} ${weight.toFixed(1)}`);
    const bands = `profile ${assessment.profile.band}, approach ${assessment.approach.band}`;
    return `- **${one.id}** (${one.label}, ${one.lang ?? '?'}): ${why}. ${bands}. ${weighed.join(', ') || 'No findings'}.`;
  });
  return `### Misses and their reasons\n\n${lines.length === 0 ? 'None.' : lines.join('\n')}`;
}

function cases(judged: readonly JudgedCase[]): string {
  const rows = judged.map(({ case: one, assessment }) => [
    one.id,
    one.label,
    one.lang ?? '',
    assessment.profile.band,
    assessment.approach.band,
    assessment.stage,
    one.expect?.stage ?? '',
    findingIds(assessment).join(', '),
  ]);
  return `### By case\n\n${table(['case', 'label', 'language', 'profile', 'approach', 'stage', 'expected stage', 'findings'], rows)}`;
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
