import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { targets } from '../../tools/build/target.ts';
import { type BuiltFile, builtFiles } from './built-extension.ts';

const CONTENT_LIMIT = 14_000;

describe.each(targets)('the %s build', (target) => {
  let files: BuiltFile[];
  beforeAll(async () => {
    files = await builtFiles(target);
  });
  const content = () => files.find(({ name }) => name === 'src/content/index.js')?.text ?? '';
  const namesWith = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

  test(`sends at most ${CONTENT_LIMIT} bytes, gzipped, into a LinkedIn page`, () => {
    expect(content()).not.toBe('');
    expect(gzipSync(content(), { level: 9 }).length).toBeLessThanOrEqual(CONTENT_LIMIT);
  });

  test('the content script stands alone: no imports, no address of ours, no schema library, no polyfill', () => {
    expect(content()).not.toMatch(/\bimport\s*[("'{*]|\bfrom\s*["']/);
    expect(content()).not.toMatch(/(chrome|moz)-extension:/);
    expect(content()).not.toMatch(/ZodType|ZodMini|_zod|safeParse/);
    expect(content()).not.toContain('webextension-polyfill');
  });

  test('the content script leaves no marks that a page can see', () => {
    expect(content()).not.toMatch(/performance\.(mark|measure)|getURL\(/);
  });

  test('no file points to a source map', () => {
    expect(namesWith(/sourceMappingURL|sourceURL=/)).toEqual([]);
  });

  test('no file makes code or markup out of text', () => {
    expect(
      namesWith(/\beval\(|new Function\b|\bFunction\(|innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write/),
    ).toEqual([]);
  });

  test('no page loads anything from elsewhere', () => {
    const pages = files.filter(({ name }) => name.endsWith('.html'));
    expect(pages.map(({ name }) => name).sort()).toEqual([
      'src/options/index.html',
      'src/popup/index.html',
      'src/report-page/index.html',
      'src/welcome/index.html',
    ]);
    for (const { text } of pages) expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('nothing in it can make a request, but for a file of its own in the background', () => {
    expect(namesWith(/XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon/)).toEqual([]);
    const requests = files.flatMap(({ text }) => text.match(/\bfetch\([^;]{0,40}/g) ?? []);
    expect(requests).toEqual([expect.stringMatching(/^fetch\([\w.$]+\.runtime\.getURL\(/)]);
    expect(content()).not.toMatch(/\bfetch\b/);
  });
});
