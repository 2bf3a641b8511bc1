import { readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { withDerivedSignals } from '../src/assessment/derived-signals.ts';
import { breaksOff } from './check/breaks-off.ts';
import type { Checked } from './check/checked.ts';
import { judgeSavedPage } from './check/judge-saved-page.ts';
import { pageInWords } from './check/page-in-words.ts';
import { readArguments } from './check/read-arguments.ts';
import { readSavedPage } from './check/read-saved-page.ts';

const LARGEST_FILE = 60_000_000;
const UNUSABLE = 2;

/** `npm run --silent check -- FILE.html --url URL [--lang xx] [--now ISO] [--json]`. Exit code 2 for a page it cannot use. */
export async function main(args: string[]): Promise<number> {
  const parsed = readArguments(args);
  const problem = 'problem' in parsed ? parsed.problem : fileProblem(parsed.file);
  if (problem !== null || 'problem' in parsed) return refuse(problem ?? '');
  const html = readFileSync(parsed.file, 'utf8');
  const checked = check(html, parsed.url, parsed.now, parsed.lang);
  if (typeof checked === 'string') return refuse(checked);
  console.log(parsed.json ? JSON.stringify(checked) : pageInWords(checked));
  return 0;
}

function refuse(problem: string): number {
  console.error(`check: ${problem}`);
  return UNUSABLE;
}

function fileProblem(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return `there is no file ${file}`;
  if (found.size === 0) return `${file} is empty`;
  if (found.size > LARGEST_FILE)
    return `${file} is larger than ${LARGEST_FILE / 1_000_000} MB; a LinkedIn page has 1 to 3 MB`;
  return null;
}

/** Reads and judges a saved page with the code of the extension; a string says why it cannot. */
export function check(html: string, url: URL, now: string, lang: string | null): Checked | string {
  const document = parse(html);
  if (!document) return 'this is no HTML page';
  if (lang !== null) document.documentElement.setAttribute('lang', lang);
  const began = performance.now();
  const page = readSavedPage(document, url, now);
  const readMs = Math.round((performance.now() - began) * 10) / 10;
  if (page.generation === 'unknown')
    return 'this is no LinkedIn page that Second Look knows: no sign of any of its generations';
  if (breaksOff(html, page.understood)) return 'this page breaks off: save it again, as a whole';
  const signals = page.signals ? withDerivedSignals(page.signals) : {};
  const { surface, generation, kind, understood, elements, cut, people, invitations, conversations } = page;
  const lists = { people, invitations, thread: conversations[0]?.messages ?? [], conversations };
  const judged = judgeSavedPage(page, now);
  return { surface, generation, kind, understood, elements, readMs, cut, signals, ...lists, ...judged };
}

function parse(html: string): Document | null {
  try {
    const { document } = parseHTML(html);
    return document?.documentElement && /<[a-z!]/i.test(html) ? (document as unknown as Document) : null;
  } catch {
    return null;
  }
}
