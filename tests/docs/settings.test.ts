import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { defaultSettings, Policy } from '../../src/contracts/settings.ts';
import { blocksOf, codeIn, documentText, tableUnder } from './tables.ts';

const page = documentText('docs/for-administrators.md');
const rows = tableUnder(page, '## Values');
const inOrder = (names: string[]) => names.toSorted();

test('the values are those of the schema for Chrome and of our own check', () => {
  const names = rows.map(([name]) => codeIn(name));
  expect(names).toEqual(Object.keys(schema.properties));
  expect(inOrder(names)).toEqual(inOrder(Object.keys(Policy.shape)));
});

test('types and defaults are those in force', () => {
  const types = Object.entries(schema.properties).map(([name, { type }]) => [name, type]);
  expect(rows.map(([name, type]) => [codeIn(name), type])).toEqual(types);
  const told = Object.fromEntries(rows.map(([name, , value]) => [codeIn(name), JSON.parse(codeIn(value))]));
  expect(defaultSettings).toMatchObject(told);
});

type Snippet = {
  '3rdparty'?: { extensions: Record<string, unknown> };
  policies?: { '3rdparty': { Extensions: Record<string, unknown> } };
};

test('the snippets that are JSON hold values that are accepted, for the right add-on', () => {
  const [chrome, firefox] = blocksOf(page, 'json').map((block) => JSON.parse(block) as Snippet);
  const { EXTENSION_ID: forChrome } = chrome?.['3rdparty']?.extensions ?? {};
  const forFirefox = firefox?.policies?.['3rdparty'].Extensions[manifest.browser_specific_settings.gecko.id];
  expect(Policy.parse(forChrome)).toEqual(forChrome);
  expect(forFirefox).toEqual(forChrome);
  expect(Object.keys(forChrome ?? {})).toEqual(Object.keys(schema.properties));
});

test('the snippets for Windows and macOS name the same values', () => {
  const names = Object.keys(schema.properties);
  const inRegistry = blocksOf(page, 'reg').flatMap((block) =>
    [...block.matchAll(/^"(\w+)"=/gm)].map(([, name]) => name),
  );
  const inProfile = blocksOf(page, 'xml').flatMap((block) =>
    [...block.matchAll(/<key>([a-z]\w+)/g)].map(([, name]) => name),
  );
  expect(inRegistry).toEqual([...names, ...names]);
  expect(inProfile).toEqual(names);
});
