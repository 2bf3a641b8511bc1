import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serveUiPages } from './ui-pages.ts';

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
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** Pages that look alike share a context: making one takes longer than drawing a page. */
  const contextFor = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? browser.newContext({ ...surroundings, ...options });
    contexts.set(key, context);
    return context;
  };
  return {
    open: async (name, state, options = {}) => openPage(await contextFor(options), ui.address(name, state)),
    close: async () => void (await Promise.all([browser.close(), ui.close()])),
  };
}

const surroundings = { viewport: popupSize, locale: 'en-GB', timezoneId: 'UTC' };

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('h1', { state: 'attached' });
  await page.waitForTimeout(60); // answers of the samples, and the drawing that follows them
  return page;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** axe puts itself on the window of the page. */
type WindowWithAxe = {
  axe: { run(page: Document): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
};

/** What axe finds, one line for each place; empty when there is nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as WindowWithAxe).axe.run(document);
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
  });
}

/** Opens every fold, so that all the words of a page are there to be read. */
export async function allWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.body.innerText;
  });
}
