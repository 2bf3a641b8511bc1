import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { partInWords } from './results/part-in-words.ts';
import { judgeFolder } from './results/read-corpus.ts';
import { whatSignsAdd } from './results/what-signs-add.ts';

const root = path.join(import.meta.dirname, '..');
const PAGE = path.join(root, 'docs/results.md');
const TUNING = path.join(root, 'tests/corpus');
const STALE = 1;

/** `docs/results.md` as the signs, the model and the corpus of today make it. */
export function resultsPage(): string {
  const tuning = judgeFolder(TUNING);
  const unseen = judgeFolder(path.join(TUNING, 'unseen'));
  return `${[
    INTRODUCTION,
    partInWords('Unseen part', UNSEEN, unseen),
    partInWords(
      'Tuning part',
      'Weights, phrases and thresholds were looked at with these cases in hand, so the figures flatter.',
      tuning,
    ),
    `## What each sign adds\n\n${ADDS}\n\n${whatSignsAdd(tuning)}`,
  ].join('\n\n')}\n`;
}

/** Writes the page; `--check` only says whether it is stale (1); `--signs` prints what each sign adds and writes nothing. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--signs')) {
    console.log(whatSignsAdd(judgeFolder(TUNING)));
    return 0;
  }
  if (!args.includes('--check')) {
    await writeFile(PAGE, resultsPage());
    console.log('docs/results.md written');
    return 0;
  }
  const there = await readFile(PAGE, 'utf8').catch(() => '');
  if (there === resultsPage()) return 0;
  console.error('docs/results.md is stale: run `npm run results`');
  return STALE;
}

const INTRODUCTION = `# Results

What \`npm run evaluate\` says of every case in \`tests/corpus\`, made by \`npm run results\`. Cases are invented and labelled by the makers
of this project; malicious ones are far more frequent here than in life, so read the counts and never one accuracy figure.`;

const UNSEEN = `Cases of \`tests/corpus/unseen\`, by hands that saw neither the rules nor the sentences of \`training/\`. Nothing is tuned on them, and no case
is moved. This is the figure to trust, as far as a few hundred invented cases can be trusted.`;

const ADDS = `Over the tuning part. "Weight by count" is what the counts alone would give, as the logarithm of a ratio of rates; the weights in force are estimates with
reasons (\`src/assessment\`), because cases written for a corpus do not come at the rates of life. A sign with which nothing more is caught may still
show a person why.`;
