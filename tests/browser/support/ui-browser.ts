import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serveUiPages, type UiPages } from './ui-pages.ts';

export type UiBrowser = {
  /** Opens a page of ours in one of its states, and waits until it stands. */
  open: (page: string, state: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
};

export const popupSize = { width: 392, height: 600 };

export async function openUiBrowser(): Promise<UiBrowser> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. Set CHROME_PATH.');
  const [ui, browser] = await Promise.all([
    serveUiPages(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
  ]);
  return {
    open: (page, state, options = {}) => openPage(browser, ui, page, state, options),
    close: async () => void (await Promise.all([browser.close(), ui.close()])),
  };
}

async function openPage(
  browser: Browser,
  ui: UiPages,
  name: string,
  state: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ viewport: popupSize, locale: 'en-GB', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await page.goto(ui.address(name, state));
  await page.waitForSelector('h1', { state: 'attached' });
  await page.waitForTimeout(60); // answers of the samples, and the drawing that follows them
  return page;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds, one line for each place; empty when there is nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window of the page
    const results = await (window as any).axe.run(document);
    return results.violations.flatMap((rule: { id: string; nodes: { target: string[] }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`),
    );
  });
}

/** Opens every fold, so that all the words of a page are there to be read. */
export async function allWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.body.innerText;
  });
}
