import { bandWords } from '../../src/contracts/tab.ts';
import type { Checked } from './checked.ts';

/** What `check` prints for people: what was read, what was not, what was made of it. */
export function pageInWords(checked: Checked): string {
  const { assessment } = checked;
  return [
    `${checked.surface} (${checked.kind}), ${checked.generation}, ${checked.elements} elements in ${checked.readMs} ms`,
    ...(checked.understood ? [] : ['Could not read this page.']),
    ...checked.cut.map((cut) => `Not read: ${cut}`),
    '',
    ...signalLines(checked),
    ...checked.people.map((person) => `  ${JSON.stringify(person)}`),
    '',
    `Profile:  ${bandWords[assessment.profile.band]}`,
    `Approach: ${bandWords[assessment.approach.band]}`,
    ...assessment.findings.flatMap(({ id, title, evidence }) => [
      `  ${title} (${id})`,
      ...evidence.map(({ signal, shown }) => `    ${signal}: ${shown}`),
    ]),
  ].join('\n');
}

function signalLines({ signals }: Checked): string[] {
  return Object.entries(signals ?? {}).map(([name, signal]) => {
    const read = 'value' in signal ? `${shortened(signal.value)}   [${signal.via}]` : `(${signal.missing})`;
    return `  ${name.padEnd(20)} ${read}`;
  });
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
