import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** A file of the repository as text. */
export const documentText = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The rows of the first table under a heading, without its head; each row is its cells. `\|` is no border. */
export function tableUnder(text: string, heading: string): string[][] {
  const [, part = ''] = text.split(`\n${heading}\n`);
  const lines = part.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** What stands in the first pair of backticks of a cell; the whole cell when there is none. */
export const codeIn = (cell: string | undefined): string => /`([^`]+)`/.exec(cell ?? '')?.[1] ?? cell ?? '';

/** The contents of fenced blocks of one language. */
export const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block]) =>
    name === language ? [block ?? ''] : [],
  );
