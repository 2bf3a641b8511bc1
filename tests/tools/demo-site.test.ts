import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { demoPages, loadDemoPages } from '../../tools/demo/demo-pages.ts';
import { DEMO_INDEX, demoSite } from '../../tools/demo/demo-site.ts';

const pages = await loadDemoPages();
const site = demoSite(pages);
const documentAt = (path: string) => parseHTML(site(path) ?? '').document;

test('every demo page has an address of its own', () => {
  expect(pages.map(({ page }) => page)).toEqual(demoPages.map(({ page }) => page));
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('the index leads to each page, with one sentence', () => {
  const entries = [...documentAt(DEMO_INDEX).querySelectorAll('li')];
  expect(entries.map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual(pages.map(({ path }) => path));
  for (const entry of entries) expect(entry.querySelector('p')?.textContent).toMatch(/^[A-Z][^.]+\.$/);
});

test('every page is served as it stands in the tests, and dressed', () => {
  for (const { path, html } of pages) {
    const [head = '', body = ''] = html.split(/<\/head>/i);
    expect(site(path)).toContain(body);
    expect(site(path)?.length).toBeGreaterThan(head.length + body.length + 1_000);
  }
});

test('an address that the demo does not have says so, and leads back', () => {
  const document = documentAt('/in/somebody-else/');
  expect(document.querySelector('[role="status"]')).not.toBeNull();
  expect(document.querySelectorAll('li')).toHaveLength(pages.length);
  expect(documentAt(DEMO_INDEX).querySelector('[role="status"]')).toBeNull();
  expect(site('/favicon.ico')).toBeNull();
});

test('the people of the lists and of the messages are those of the demo: many links lead somewhere', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const leading = pages.filter(({ path, html }) =>
    [...html.matchAll(/href="https:\/\/www\.linkedin\.com([^"]+)"/g)].some(
      ([, to = '']) => to !== path && paths.has(to),
    ),
  );
  expect(leading.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['demo-slow-approach', 'demo-expert-network', 'demo-invitations', 'demo-people-search']),
  );
});
