import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { chromiumFlags } from './support/chromium.ts';
import { findBrowser } from './support/find-browser.ts';
import { keptOnDisk } from './support/kept-on-disk.ts';
import { startLinkedIn } from './support/linkedin-server.ts';
import { buildFor, startSecondLook } from './support/second-look.ts';
import { serving, testPage } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

declare const chrome: ExtensionApi;

const sparse = await testPage('demo-sparse');
const address = `https://www.linkedin.com${sparse.path}`;
const SLUG = 'gareth-w';
const TIME_TO_READ_MS = 2_000;

describe('a tab that is not in front is not read until it is', () => {
  test('in firefox', async () => {
    const look = await startSecondLook('firefox', serving([sparse]));
    const open = async (url: string) => (await chrome.tabs.create({ url, active: false })).id ?? -1;
    const id = await look.asExtension(open, address);
    await until('the page to arrive', async () => look.requests.includes(`www.linkedin.com${sparse.path}`));
    await pause(TIME_TO_READ_MS);
    expect(await look.asExtension(keptOnDisk)).not.toContain(SLUG);
    await look.asExtension(async (tabId) => {
      await chrome.tabs.update(tabId, { active: true });
    }, id);
    await until('it to be read', async () => (await look.asExtension(keptOnDisk)).includes(SLUG));
    await look.close();
  });

  // Playwright tells every page that it is in front; the other library leaves them as they are.
  test('in chromium', async () => {
    const server = await startLinkedIn(serving([sparse]));
    const chromium = await plainChromium(server);
    const tab = await chromium.newPage();
    const own = await ownPage(chromium);
    expect(await tab.evaluate(() => document.visibilityState)).toBe('hidden');
    await tab.goto(address);
    await pause(TIME_TO_READ_MS);
    expect(await own.evaluate(keptOnDisk)).not.toContain(SLUG);
    await tab.bringToFront();
    await until('it to be read', async () => (await own.evaluate(keptOnDisk)).includes(SLUG));
    await chromium.close();
    await server.close();
  });
});

async function plainChromium(server: { port: number; spki: string }): Promise<Browser> {
  const extension = buildFor('chromium');
  const executablePath = (await findBrowser('chromium')) ?? '';
  const args = chromiumFlags({ extension, server });
  return puppeteer.launch({ executablePath, args, enableExtensions: [extension], pipe: true });
}

/** A page of the extension, in front. */
async function ownPage(chromium: Browser): Promise<Page> {
  const background = await chromium.waitForTarget((target) => target.type() === 'service_worker');
  const page = await chromium.newPage();
  await page.goto(new URL('src/options/index.html', background.url()).href);
  await page.bringToFront();
  return page;
}
