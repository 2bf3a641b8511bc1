import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { pageInWords } from '../../tools/check/page-in-words.ts';
import { check } from '../../tools/check.ts';
import { judgeCase } from '../../tools/corpus/judged-case.ts';
import { tally } from '../../tools/corpus/tally.ts';
import { tallyInWords } from '../../tools/corpus/tally-in-words.ts';
import { parseCase } from '../../tools/corpus-case.ts';
import { blocksOf, codeIn, documentText, tableUnder } from './tables.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/privacy.md', 'docs/reading.md'];
const readme = documentText('README.md');
const [checked = '', evaluated = ''] = blocksOf(readme, 'text');
const NOW = '2026-11-21T00:00:00.000Z';

test('the output of `check` in the README is what it prints today', () => {
  const [, file = '', address = ''] = /check -- (\S+) --url (\S+)/.exec(readme) ?? [];
  const page = check(documentText(file), new URL(address), NOW, null);
  if (typeof page === 'string') throw new Error(page);
  const printed = pageInWords(page).split('\n');
  expect(
    checked
      .trimEnd()
      .split('\n')
      .filter((line) => !printed.includes(line)),
  ).toEqual([]);
});

test('the counts of `evaluate` in the README are those of today', () => {
  const lines = documentText('tests/corpus/profiles.jsonl').trimEnd().split('\n');
  const judged = lines.map(parseCase).flatMap((line) => (line.ok ? [judgeCase(line.case, NOW)] : []));
  expect(judged).toHaveLength(lines.length);
  expect(tallyInWords(judged, tally(judged)).trimEnd()).toMatch(new RegExp(`${escaped(evaluated.trimEnd())}$`));
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('every command in the table is one of package.json', () => {
  const commands = tableUnder(readme, '## For developers').map(([name]) => codeIn(name).replace(/^npm (?:run )?/, ''));
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test.each([
  ...documents,
  'docs/for-administrators.md',
  'tests/pages/README.md',
  'tests/corpus/README.md',
  'training/README.md',
])('links in %s lead somewhere', (name) => {
  const links = [...documentText(name).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
    ([, link, src]) => link ?? src ?? '',
  );
  const broken = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(name, link));
  expect(broken).toEqual([]);
});

/** A heading's anchor: lower case, spaces to hyphens, other marks gone. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : path.join(path.dirname(from), file);
  if (!existsSync(target)) return false;
  if (anchor === undefined) return true;
  const headings = readFileSync(target, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.some((heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor);
}
