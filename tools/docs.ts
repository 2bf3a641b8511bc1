import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HIGH, MEDIUM } from '../src/assessment/bands.ts';
import { families } from '../src/assessment/families.ts';
import { rulesVersion } from '../src/assessment/rules-version.ts';
import { type Weight, weights } from '../src/assessment/weights.ts';
import { allIndicators } from '../src/indicators/all-indicators.ts';
import type { Indicator } from '../src/indicators/define-indicator.ts';

const PAGE = path.join(import.meta.dirname, '../docs/indicators.md');
const STALE = 1;

/** `docs/indicators.md` as the signs, weights and bands of today make it. */
export const indicatorsPage = (): string =>
  `${[INTRODUCTION, bands(), familyTable(), '## Signs', ...allIndicators.map(sign)].join('\n\n')}\n`;

/** Writes the page; with `--check` only says whether it is stale, and answers 1 when it is. */
export async function main(args: string[]): Promise<number> {
  if (!args.includes('--check')) {
    await writeFile(PAGE, indicatorsPage());
    console.log('docs/indicators.md written');
    return 0;
  }
  const there = await readFile(PAGE, 'utf8').catch(() => '');
  if (there === indicatorsPage()) return 0;
  console.error('docs/indicators.md is stale: run `npm run docs`');
  return STALE;
}

const INTRODUCTION = `# Signs

Signs seen in malicious approaches, and what each of them weighs. This page is made from the code by \`npm run docs\`;
change the sign, not the page. Rules version ${rulesVersion}.

A sign finds a concern, is clear, or cannot say. Only a concern counts. What could not be read counts neither way.
Nobody is judged by who they are: name, language, place, school, gender, looks and grammar weigh nothing.`;

const nats = (weight: number): string => String(Math.round(weight * 100) / 100);
const timesAsOften = (weight: number): string => String(Math.round(Math.exp(weight) * 10) / 10);

const bands = (): string => `## Bands

Weights are log-likelihood ratios in nats: how much more often a malicious account shows the sign than an ordinary one.
They add up, family by family. While the weights hold, at most one ordinary page in N scores above ln N.

| band | in words | from |
|---|---|---|
| high | Strong warning signs | ${nats(HIGH)} nats (ln 500) |
| medium | Some warning signs | ${nats(MEDIUM)} nats (ln 50) |
| low | Nothing unusual seen | less. Profile: with a name, a headline and one more thing read. Approach: with a text of theirs read |
| unread | Not enough read to say | less, with less read than that |

On approach, high needs more than the sum: two signs that are strong by themselves, or one of them and an interest in access that
shows in two families or more (what they want to know, your access, hidden means, your device).`;

const familyTable = (): string =>
  [
    '## Families',
    '',
    'Signs of one family tell one fact, so together they weigh no more than the cap. One family alone reaches medium at most.',
    '',
    '| family | | cap | why |',
    '|---|---|---|---|',
    ...Object.entries(families).map(
      ([id, { title, cap, because }]) => `| ${id} | ${title} | ${nats(cap)} | ${because} |`,
    ),
  ].join('\n');

function sign({ id, axis, family, title, why, common, innocent, source, reads, mayRead = [] }: Indicator): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const needs = reads.length > 0 ? [`- **Needs**: ${code(reads)}`] : [];
  const looks = mayRead.length > 0 ? [`- **Looks at when there**: ${code(mayRead)}`] : [];
  return [
    `### ${id}`,
    '',
    `**${title}.** ${why}`,
    '',
    `- **Question**: ${axis}. **Family**: ${family}`,
    `- **How common**: ${common}`,
    `- **Innocent explanation**: ${innocent}`,
    `- **Source**: ${source}`,
    ...needs,
    ...looks,
    `- **Weight**: ${weightInWords(weights[id])}`,
  ].join('\n');
}

function weightInWords(weight: Weight | undefined): string {
  if (weight === undefined) return 'none';
  const steps = (['weak', 'plain', 'strong'] as const).flatMap((strength) => {
    const step = weight[strength];
    return step === undefined ? [] : [`${strength} ${nats(step)} (${timesAsOften(step)} times as often)`];
  });
  return `${steps.length === 0 ? 'none' : steps.join(', ')}. ${weight.because}`;
}
