import { expect, test } from 'vitest';
import { type Import, type SourceFile, sourceFiles } from './source-files.ts';

const LONGEST_FILE = 200;

type Rule = {
  /** Folders and packages that may be imported. A folder may always import itself. */
  may: string[];
  /** Folders of which only types may be imported. */
  types?: string[];
};

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];
const page: Rule = { may: ['contracts', 'platform', 'ui', ...PREACT] };

// Who may import whom. A new room needs a line here before anybody can enter it.
// zod stands where something untrusted comes in: the wire, and what comes back from storage.
const rules: Record<string, Rule> = {
  contracts: { may: ['zod/mini'] },
  text: { may: [], types: ['contracts'] },
  reading: { may: ['text'] },
  extraction: { may: ['text'], types: ['contracts', 'reading'] },
  understanding: { may: ['contracts', 'text', 'tldts'] },
  indicators: { may: ['text', 'contracts/concept-words.ts', 'fastest-levenshtein'], types: ['contracts'] },
  assessment: { may: ['contracts', 'text', 'indicators'] },
  report: { may: ['contracts', 'text'] },
  channels: { may: ['contracts', 'platform', 'report'] },
  platform: { may: ['contracts', 'webextension-polyfill', 'zod/mini'] },
  memory: { may: ['contracts', 'text', 'idb', 'zod/mini'] },
  content: { may: ['reading', 'extraction', 'platform/content-messages.ts'], types: ['contracts'] },
  background: {
    may: [
      ...['contracts', 'text', 'extraction', 'understanding', 'indicators', 'assessment', 'report', 'channels'],
      ...['platform', 'memory', 'zod/mini'],
    ],
  },
  popup: page,
  options: page,
  welcome: page,
  'report-page': page,
  ui: page,
};

const sources = await sourceFiles(['src']);
const byName = new Map(sources.map((file) => [file.name, file]));
const roomOf = (name: string) => name.split('/')[1] ?? '';

function isAllowed(file: SourceFile, { from, typeOnly }: Import): boolean {
  const rule = rules[roomOf(file.name)];
  if (!rule) return false;
  if (!from.startsWith('src/')) return rule.may.includes(from);
  const room = roomOf(from);
  if (room === roomOf(file.name)) return true;
  const open = typeOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may;
  return open.some((entry) => entry === room || `src/${entry}` === from);
}

test('every import is one that the table of rooms allows', () => {
  const wrong = sources.flatMap((file) =>
    file.imports.filter((one) => !isAllowed(file, one)).map((one) => `${file.name} -> ${one.from}`),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('what runs in LinkedIn pages reaches neither zod nor the polyfill, however far one follows it', () => {
  const seen = new Set<string>();
  const follow = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const one of byName.get(name)?.imports ?? []) if (!one.typeOnly) follow(one.from);
  };
  follow('src/content/index.ts');
  expect([...seen].filter((name) => !name.startsWith('src/'))).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = sources.filter(({ imports }) => imports.some((one) => one.reExport)).map(({ name }) => name);
  expect(barrels).toEqual([]);
});

test('no imports go in circles', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (name: string, path: string[]) => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' -> '));
    if (path.includes(name) || done.has(name)) return;
    for (const one of byName.get(name)?.imports ?? []) if (!one.typeOnly) walk(one.from, [...path, name]);
    done.add(name);
  };
  for (const { name } of sources) walk(name, []);
  expect(circles).toEqual([]);
});

test(`no file is longer than ${LONGEST_FILE} lines, and none exports a default`, async () => {
  const files = [...sources, ...(await sourceFiles(['tests', 'tools']))];
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE).map(({ name }) => name);
  const defaults = files.filter(({ text }) => /^export default\b/m.test(text)).map(({ name }) => name);
  expect({ long, defaults }).toEqual({ long: [], defaults: [] });
});
