import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { codeIn, documentText, tableUnder } from './tables.ts';

const page = documentText('docs/privacy.md');

test('docs/privacy.md lists the permissions of the manifest and no other, each with its reason', () => {
  const rows = tableUnder(page, '## Permissions');
  const asked = [...manifest.permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
  expect(rows.map(([name]) => codeIn(name))).toEqual(asked);
  for (const [name, why] of rows) expect(why?.length, name).toBeGreaterThan(20);
});

test('the manifest asks for nothing that the table could not show', () => {
  const keys = Object.keys(manifest).filter((key) => /permission|host|externally|web_accessible/.test(key));
  expect(keys).toEqual(['permissions']);
});

test('the kinds of data that Firefox names are those that the page explains', () => {
  const { data_collection_permissions: kinds } = manifest.browser_specific_settings.gecko;
  expect(kinds.required).toEqual(['none']);
  for (const kind of kinds.optional) expect(page).toContain(`\`${kind}\``);
});
