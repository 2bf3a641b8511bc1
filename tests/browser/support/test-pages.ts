import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Band } from '../../../src/contracts/assessment.ts';
import type { Pages } from './linkedin-server.ts';

export type TestPage = {
  name: string;
  /** Path and query on www.linkedin.com. */
  path: string;
  html: string;
  /** Bands that are acceptable; empty where there is nobody to judge. */
  bands: Band[];
};

const folder = path.join(import.meta.dirname, '../../pages');

type Expected = { url: string; assessment?: { profile?: Band[] } };

/** A page of `tests/pages`, by the name of its folder. */
export async function testPage(name: string): Promise<TestPage> {
  const [html, expected] = await Promise.all(
    ['page.html', 'expected.json'].map((file) => readFile(path.join(folder, name, file), 'utf8')),
  );
  const { url, assessment } = JSON.parse(expected ?? '') as Expected;
  const { pathname, search } = new URL(url);
  return { name, path: pathname + search, html: html ?? '', bands: assessment?.profile ?? [] };
}

export const testPages = (names: string[]) => Promise.all(names.map(testPage));

/** Serves these pages under their own paths; `dress` may change what is served. */
export function serving(pages: TestPage[], dress: (html: string) => string = (html) => html): Pages {
  const byPath = new Map(pages.map((page) => [page.path, page.html]));
  return (asked) => {
    const html = byPath.get(asked);
    return html === undefined ? null : dress(html);
  };
}
