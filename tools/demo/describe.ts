import type { Evidence } from '../../src/contracts/assessment.ts';
import { signalWords } from '../../src/contracts/signal-words.ts';
import { bandWords, type TabState } from '../../src/contracts/tab.ts';

const WIDTH = 100;
const MARGIN = 12;
const LEAD = 20;

/** What was read and judged of one person, as lines for a terminal. */
export function describeState(story: string, state: TabState): string[] {
  if (state.kind !== 'account') return [`(${story})`, row('Result', [state.kind])];
  const { signals, assessment } = state.account;
  const { profile, approach, findings, unread } = assessment;
  const name = 'value' in signals.name ? signals.name.value : 'Nobody';
  const read = Object.entries(signals).flatMap(([signal, seen]) => ('value' in seen ? [signal] : []));
  const shown = findings.flatMap(({ title, evidence }) => [title, ...evidence.map((one) => `  “${quote(one)}”`)]);
  return [
    `${name}: ${story}`,
    row('Profile', [bandWords[profile.band]]),
    row('Approach', [bandWords[approach.band]]),
    row('Stands out', shown.length > 0 ? shown : ['nothing']),
    row('Read', wrap(read.map(inWords))),
    row('Not read', wrap(unread.map(inWords))),
  ];
}

/** The quoted words, from a little before the first that matters. */
function quote({ shown, marks }: Evidence): string {
  const start = Math.max(0, (marks?.[0]?.[0] ?? 0) - LEAD);
  const words = shown.slice(start, start + WIDTH).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${words}${start + WIDTH < shown.length ? '…' : ''}`;
}

const inWords = (signal: string) => (signalWords as Record<string, string>)[signal] ?? signal;

const row = (label: string, lines: string[]) =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(MARGIN)}${line}`).join('\n');

/** Words with commas between them, in lines that fit. */
function wrap(words: string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.map((one, index) => (index < words.length - 1 ? `${one}, ` : one))) {
    if (line.length + word.trimEnd().length > WIDTH) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}
