import { bandWords } from '../../src/contracts/tab.ts';
import type { Checked } from './checked.ts';
import { conversationInWords } from './conversation-in-words.ts';

/** What `check` prints for people: what was read, what was not, what was made of it. */
export function pageInWords(checked: Checked): string {
  return [
    `${checked.surface} (${checked.kind}), ${checked.generation}, ${checked.elements} elements in ${checked.readMs} ms`,
    ...(checked.understood ? [] : ['Could not read this page.']),
    ...checked.cut.map((cut) => `Not read: ${cut}`),
    '',
    ...signalLines(checked),
    ...checked.people.map(personInWords),
    ...checked.conversations.flatMap(conversationInWords),
    ...(isJudged(checked) ? judgedInWords(checked) : ['Nothing to judge on this page.']),
    ...checked.also.map(alsoInWords),
  ].join('\n');
}

const isJudged = ({ surface, judged }: Checked): boolean => surface === 'profile' || judged !== null;

function alsoInWords({ key, name, profile, approach, reason }: Checked['also'][number]): string {
  const bands = `profile: ${bandWords[profile]}, approach: ${bandWords[approach]}`;
  return `Also ${name ?? '(no name)'} (${key}): ${bands}${reason && `. ${reason}`}`;
}

function judgedInWords({ assessment, judged }: Checked): string[] {
  return [
    '',
    ...(judged === null ? [] : [`Judged:   ${judged}`]),
    `Profile:  ${bandWords[assessment.profile.band]}`,
    `Approach: ${bandWords[assessment.approach.band]}, stage: ${assessment.stage}`,
    ...assessment.findings.flatMap(({ id, title, evidence }) => [
      `  ${title} (${id})`,
      ...evidence.map(({ signal, shown }) => `    ${signal}: ${shown}`),
    ]),
  ];
}

function personInWords({
  name,
  slug,
  memberId,
  degree,
  headline,
  mutualConnections,
}: Checked['people'][number]): string {
  const facts = [degree && `degree ${degree}`, memberId && `member ${memberId}`, slug && `/in/${slug}`, headline];
  const mutual = mutualConnections === null ? null : `${mutualConnections} mutual connections`;
  return `  ${name ?? '(no name)'}: ${[...facts, mutual].filter(Boolean).join(', ')}`;
}

function signalLines({ signals }: Checked): string[] {
  return Object.entries(signals).map(([name, signal]) => {
    const read = 'value' in signal ? `${shortened(signal.value)}   [${signal.via}]` : `(${signal.missing})`;
    return `  ${name.padEnd(20)} ${read}`;
  });
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
