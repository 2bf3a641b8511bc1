import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/support/find-browser.ts';
import { bundle } from './bundle.ts';

const MUTATIONS = 10_000;

/** How often a page is read again while 10,000 nodes arrive one by one, in Chromium. */
export async function stormReadings(): Promise<number> {
  const { url } = JSON.parse(readFileSync('tests/pages/demo-ordinary/expected.json', 'utf8'));
  const body = readFileSync('tests/pages/demo-ordinary/page.html', 'utf8');
  const code = await bundle('tools/bench/storm-entry.ts');
  const executablePath = await findBrowser('chromium');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.request().url() === url ? route.fulfill({ body, contentType: 'text/html' }) : route.abort(),
  );
  await page.goto(url);
  await page.evaluate(code);
  const readings = await page.evaluate(`countReadings(${MUTATIONS})`);
  await browser.close();
  return Number(readings);
}
