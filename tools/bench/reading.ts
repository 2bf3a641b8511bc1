import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/browser/support/find-browser.ts';
import { bundle } from './bundle.ts';
import { grow } from './grow.ts';
import { median } from './median.ts';
import type { Row } from './table.ts';

const SIZES = [2_000, 10_000, 50_000];
const PAGES = ['demo-ordinary', 'artdeco-returner'];
/** Readings of a like page before the one that counts: some eight profiles into a session. The first ever is told apart. */
const WARM_UP = 60;

/**
 * Reading plus extraction against one bare pass over `querySelectorAll('*')`, on the same page. Each figure is the median
 * of pairs; each of a pair is taken on a fresh load in a fresh isolated world, as a content script has it, so that both
 * pay for touching each element for the first time.
 */
export async function readingRows(pairs: number): Promise<Row[]> {
  const code = await bundle('tools/bench/read-entry.ts');
  const executablePath = await findBrowser('chromium');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const page = await (await browser.newContext()).newPage();
  const rows: Row[] = [];
  for (const name of PAGES) {
    const { url } = JSON.parse(readFileSync(`tests/pages/${name}/expected.json`, 'utf8'));
    const html = readFileSync(`tests/pages/${name}/page.html`, 'utf8');
    await page.route('**/*', (route) =>
      route.request().url() === url ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
    );
    for (const size of SIZES) rows.push(await readingRow(page, { name, url, html, code, size, pairs }));
    rows.push(await readingRow(page, { name, url, html, code, size: 0, pairs, cold: true }));
    await page.unroute('**/*');
  }
  await browser.close();
  return rows;
}

type Load = { name: string; url: string; html: string; code: string; size: number; pairs: number; cold?: boolean };

async function readingRow(page: Page, load: Load): Promise<Row> {
  const ratios: number[] = [];
  const readings: number[] = [];
  let elements = 0;
  for (let pair = 0; pair < load.pairs; pair += 1) {
    const yardstick = await timed(page, load, 'yardstick');
    const reading = await timed(page, load, 'readWhole');
    ratios.push(reading.ms / yardstick.ms);
    readings.push(reading.ms);
    elements = reading.elements;
  }
  const note = `${median(readings).toFixed(1)} ms`;
  const what = `${load.cold ? 'first reading ever' : 'reading'}, ${load.name}, ${elements.toLocaleString('en')} elements`;
  return { what, figure: median(ratios), unit: '×', goal: load.cold ? null : 1, note };
}

/** Milliseconds of one call in a fresh isolated world on a fresh load. */
async function timed(page: Page, { url, html, code, size, cold }: Load, name: 'yardstick' | 'readWhole') {
  await page.goto(url);
  await page.evaluate(grow, size);
  // A page that a person looks at has its styles computed; one that was grown this moment has not.
  await page.evaluate(() => document.body.offsetHeight);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' });
  const evaluate = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'the page failed');
    return answer.result.value;
  };
  const call = (target: string) => `${name}(${target}, ${JSON.stringify(url)})`;
  await evaluate(code);
  const twin = `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
  await evaluate(`{ const twin = ${twin}; for (let i = 0; i < ${cold ? 0 : WARM_UP}; i++) ${call('twin')}; }`);
  const ms = await evaluate(
    `(() => { const began = performance.now(); ${call('document')}; return performance.now() - began; })()`,
  );
  const elements = await evaluate('document.querySelectorAll("*").length');
  await session.detach();
  return { ms: Number(ms), elements: Number(elements) };
}
