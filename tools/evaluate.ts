import { boundedLines } from './corpus/bounded-lines.ts';
import { type JudgedCase, jsonLine, judgeCase } from './corpus/judged-case.ts';
import { tally } from './corpus/tally.ts';
import { tallyInWords } from './corpus/tally-in-words.ts';
import { parseCase } from './corpus-case.ts';

const USAGE = 'Usage: npm run --silent evaluate -- FILE.jsonl [--now ISO] [--json]';
const LONGEST_LINE = 4_000_000; // characters: more than any case needs
const BAD_INPUT = 2;

type Asked = { file: string; now: string; json: boolean };

/**
 * Judges the cases of a file, one JSON object a line (tests/corpus/README.md). 0 when every line could be judged, else 2. A field
 * that cannot be read is named and counts as not shown; its case is judged all the same.
 */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return refuse(asked);
  try {
    const { judged, problems } = await judgeFile(asked);
    if (!asked.json && judged.length > 0) console.log(tallyInWords(judged, tally(judged)));
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : BAD_INPUT;
  } catch (problem) {
    return refuse(`${asked.file} could not be read: ${problem instanceof Error ? problem.message : problem}`);
  }
}

async function judgeFile({ file, now, json }: Asked): Promise<{ judged: JudgedCase[]; problems: string[] }> {
  const judged: JudgedCase[] = [];
  const problems: string[] = [];
  for await (const { number, text } of boundedLines(file, LONGEST_LINE)) {
    if (text?.trim() === '' || text?.startsWith('#')) continue; // a header says who wrote the cases
    const parsed = text === null ? TOO_LONG : parseCase(text);
    if (!parsed.ok) {
      problems.push(`line ${number}: ${parsed.problem}`);
      continue;
    }
    for (const field of parsed.unusable)
      console.error(`warning: line ${number} (${parsed.case.id}): ${field}; left out`);
    const one = judgeCase(parsed.case, now);
    if (json) console.log(jsonLine(one));
    judged.push(one);
  }
  if (judged.length === 0 && problems.length === 0) problems.push(`${file} holds no cases`);
  return { judged, problems };
}

const TOO_LONG = { ok: false, problem: `longer than ${LONGEST_LINE} characters` } as const;

/** What was asked for, or what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const [files, asked] = [[] as string[], { now: new Date().toISOString(), json: false }];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--json') asked.json = true;
    else if (argument === '--now') {
      index += 1;
      const time = Date.parse(args[index] ?? '');
      if (Number.isNaN(time)) return '--now needs an ISO date or instant';
      asked.now = new Date(time).toISOString();
    } else if (argument.startsWith('--')) return `unknown option ${argument}`;
    else files.push(argument);
  }
  const [file, ...more] = files;
  return file === undefined || more.length > 0 ? 'exactly one file is needed' : { file, ...asked };
}

function refuse(problem: string): number {
  console.error(`${problem}\n${USAGE}`);
  return BAD_INPUT;
}
