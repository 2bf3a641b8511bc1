import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Shown } from './demo-pages.ts';

const style = readFileSync(path.join(import.meta.dirname, 'index-page.css'), 'utf8');

/** Where the demo begins: each page with one sentence. `asked` is an address that the demo does not have. */
export function indexPage(pages: readonly Shown[], asked: string | null = null): string {
  const entries = pages.map(
    ({ path: at, title, story }) => `<li><a href="${escaped(at)}">${title}</a><p>${sentence(story)}</p></li>`,
  );
  const notice = asked === null ? '' : '<p role="status">That page is no part of the demo. These are:</p>';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Second Look: demo</title><style>${style}</style></head>
<body><main><h1>Second Look: demo</h1>
<p>Everybody here is invented, and this is not LinkedIn but a stand-in on your own computer.
Open a page, wait for the badge, and press it.</p>
${notice}<ul>${entries.join('\n')}</ul></main></body></html>`;
}

const sentence = (story: string): string => `${story.charAt(0).toUpperCase()}${story.slice(1)}.`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
