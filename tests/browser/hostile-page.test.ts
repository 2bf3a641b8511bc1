import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { LinkedInTab } from './support/surface.ts';
import { serving, testPage } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

const recruiter = await testPage('demo-young-recruiter');
const SETTLED_MS = 1_000;

// Runs before anything else on the page, and tells of every change to the document once the parser is done with it.
const watcher = `<script>
  window.changes = [];
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of [...record.addedNodes, ...record.removedNodes, record.target])
      changes.push(record.type + ' ' + node.nodeName);
  });
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  window.before = Object.keys(window).sort().join();
  for (const name of ['message', 'error']) addEventListener(name, () => changes.push('event ' + name), true);
</script>`;
const watched = serving([recruiter], (html) => html.replace(/<head>/i, `<head>${watcher}`));
// As lenient as a page could be that wants to find us.
const LENIENT = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval' chrome-extension: moz-extension:";

const changesSeen = (tab: LinkedInTab) => tab.evaluate(() => (window as unknown as { changes: string[] }).changes);

describe.each(browserNames)('in %s, a page that watches itself', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, watched, { pagePolicy: LENIENT });
  });
  afterAll(() => look.close());

  test('sees one anonymous element, and cannot look into it', async () => {
    const { tab } = await look.visit(recruiter.path);
    await badgeWith(tab);
    await pause(SETTLED_MS);
    expect([...new Set(await changesSeen(tab))].sort()).toEqual(['childList DIV', 'childList HTML']);
    const host = await tab.evaluate(() => {
      const [added, ...more] = document.querySelectorAll('html > :not(head, body)');
      const { attributes, childNodes, shadowRoot } = added as Element;
      return {
        more: more.length,
        attributes: attributes.length,
        children: childNodes.length,
        shadow: shadowRoot !== null,
      };
    });
    expect(host).toEqual({ more: 0, attributes: 0, children: 0, shadow: false });
    await tab.close();
  });

  test('finds no address of ours in itself, and no file of ours to load', async () => {
    const { tab } = await look.visit(recruiter.path);
    await badgeWith(tab);
    const found = await tab.evaluate(() => ({
      text: /(chrome|moz)-extension/.test(document.documentElement.outerHTML),
      entries: performance.getEntries().filter((entry) => /extension|second/i.test(entry.name)).length,
      globals: (window as unknown as { before: string }).before.includes('second'),
    }));
    expect(found).toEqual({ text: false, entries: 0, globals: false });

    const files = [
      'manifest.json',
      'icons/16.png',
      'src/content/index.js',
      'src/popup/index.html',
      'managed-schema.json',
    ];
    const loaded = await tab.evaluate(
      async (urls) => {
        const tries = urls.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        );
        return (await Promise.all(tries)).filter((url) => url !== null);
      },
      files.map((file) => look.extensionUrl + file),
    );
    expect(loaded).toEqual([]);
    await tab.close();
  });

  test('sees nothing at all in quiet mode, while the toolbar still speaks', async () => {
    await look.set({ quiet: true });
    const visited = await look.visit(recruiter.path);
    await until('the toolbar badge', async () => (await look.toolbar(visited)).mark);
    await pause(SETTLED_MS);
    expect(await changesSeen(visited.tab)).toEqual([]);
    expect(await visited.tab.badge()).toBeNull();
    expect(await visited.tab.evaluate(() => document.documentElement.children.length)).toBe(2);

    await look.set({ quiet: false });
    await badgeWith(visited.tab);
    await visited.tab.close();
  });
});
