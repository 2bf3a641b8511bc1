import { access } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { targets } from '../../tools/build/target.ts';
import { builtFolder, builtManifest } from './built-extension.ts';

// All that the extension may do. Adding a line here is a promise broken: say why in CHANGELOG and in the README.
const PERMISSIONS = ['storage', 'alarms'];
const PAGES = ['https://www.linkedin.com/*'];

const SHARED_KEYS = [
  'manifest_version',
  'name',
  'short_name',
  'version',
  'description',
  'icons',
  'action',
  'options_ui',
  'background',
  'content_scripts',
  'permissions',
  'content_security_policy',
  'commands',
];
const OWN_KEYS = { chrome: ['minimum_chrome_version', 'storage'], firefox: ['browser_specific_settings'] };

describe.each(targets)('the manifest for %s', (target) => {
  test('asks for these permissions and no other', async () => {
    const manifest = await builtManifest(target);
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(manifest.content_scripts).toEqual([
      { matches: PAGES, js: ['src/content/index.js'], run_at: 'document_idle', all_frames: false },
    ]);
  });

  test('has these keys and no other: no web_accessible_resources, no externally_connectable, no host permissions', async () => {
    const manifest = await builtManifest(target);
    expect(Object.keys(manifest).sort()).toEqual([...SHARED_KEYS, ...OWN_KEYS[target]].sort());
  });

  test('lets our pages run our scripts only, and reach nobody', async () => {
    const { content_security_policy: policy } = await builtManifest(target);
    const { extension_pages: pages } = policy as { extension_pages: string };
    const rules = Object.fromEntries(pages.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      // The background reads one file of its own, the concept model, and a request to oneself is a connection, too.
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  test('names files that are there', async () => {
    const manifest = await builtManifest(target);
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png|json)\b/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) await expect(access(path.join(builtFolder(target), name))).resolves.toBeUndefined();
  });
});

test('the Firefox manifest says that nothing is collected unless the person sends a report', async () => {
  const { browser_specific_settings: settings } = await builtManifest('firefox');
  const { gecko } = settings as { gecko: Record<string, unknown> };
  expect(gecko).toEqual({
    id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
    strict_min_version: '142.0',
    data_collection_permissions: {
      required: ['none'],
      optional: ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'],
    },
  });
});

test('each browser gets its own kind of background', async () => {
  expect(await builtManifest('chrome')).toMatchObject({ background: { service_worker: expect.any(String) } });
  expect(await builtManifest('firefox')).toMatchObject({ background: { scripts: [expect.any(String)] } });
});
