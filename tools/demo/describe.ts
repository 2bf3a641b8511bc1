import type { Evidence } from '../../src/contracts/assessment.ts';
import { signalWords } from '../../src/contracts/signal-words.ts';
import { bandWords, type ListedAccount, type TabState } from '../../src/contracts/tab.ts';
import { counted } from '../../src/ui/words/numbers.ts';
import { listedBand, listTitle } from '../../src/ui/words/people-list.ts';
import { stageStory } from '../../src/ui/words/stage.ts';

const WIDTH = 100;
const MARGIN = 12;
const LEAD = 20;

type Account = Extract<TabState, { kind: 'account' }>['account'];
type List = Extract<TabState, { kind: 'list' }>;

/** What was read and judged of one page, as lines for a terminal. */
export function describeState(story: string, state: TabState): string[] {
  if (state.kind === 'account') return describeAccount(story, state.account);
  if (state.kind === 'list') return describeList(story, state);
  return [`(${story})`, row('Result', [state.kind])];
}

function describeAccount(story: string, { signals, conversation, assessment }: Account): string[] {
  const { profile, approach, stage, findings, unread } = assessment;
  const name = 'value' in signals.name ? signals.name.value : 'Nobody';
  const read = Object.entries(signals).flatMap(([signal, seen]) => ('value' in seen ? [signal] : []));
  const shown = findings.flatMap(({ title, evidence }) => [title, ...evidence.map((one) => `  “${quote(one)}”`)]);
  const messages = conversation?.messages.length ?? 0;
  return [
    `${name}: ${story}`,
    row('Profile', [bandWords[profile.band]]),
    row('Approach', [bandWords[approach.band]]),
    ...(stage === 'none' ? [] : [row('So far', [stageStory[stage]])]),
    row('Stands out', shown.length > 0 ? shown : ['nothing']),
    row('Read', wrap([...read.map(inWords), ...(messages > 0 ? [counted(messages, 'message', 'messages')] : [])])),
    row('Not read', wrap(unread.map(inWords))),
  ];
}

function describeList(story: string, list: List): string[] {
  return [`(${story})`, row('Result', [listTitle(list)]), ...list.people.map((one) => row('', listedLines(one)))];
}

const listedLines = (one: ListedAccount): string[] => [
  `${one.name ?? 'Name not read'}: ${bandWords[listedBand(one)]}`,
  `  ${one.reason}`,
];

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
