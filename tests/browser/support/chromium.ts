import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Download, type Page } from 'playwright-core';
import { BACKGROUND_PAGE, type LaunchOptions, type SavedFile, type TestBrowser } from './browser.ts';
import { chromiumSurface, linkedInTab } from './chromium-page.ts';
import { chromiumTargets } from './chromium-targets.ts';
import { findBrowser } from './find-browser.ts';
import type { Looks } from './surface.ts';
import { until } from './waiting.ts';

const WINDOW = { width: 1280, height: 800 };

export const chromiumFlags = ({ server: { port, spki }, extension, fromStart }: LaunchOptions) => [
  ...(fromStart ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
  '--enable-unsafe-extension-debugging', // lets `Extensions.loadUnpacked` in
  '--no-first-run',
  '--disable-component-update',
  '--disable-background-networking',
  `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port},MAP media.licdn.com:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost`,
  `--ignore-certificate-errors-spki-list=${spki}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function launchWith(options: LaunchOptions, profile: string): Promise<BrowserContext> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium found; set CHROME_PATH to one.');
  return chromium.launchPersistentContext(path.join(profile, 'profile'), {
    executablePath,
    headless: !options.headed,
    handleSIGINT: !options.headed,
    viewport: options.headed ? null : WINDOW,
    downloadsPath: path.join(profile, 'downloads'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumFlags(options),
  });
}

/** Starts Chromium with the extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'second-look-chromium-'));
  const context = await launchWith(options, profile);
  const engine = context.browser();
  if (!engine) throw new Error('Chromium closed right after its start.');
  const session = await engine.newBrowserCDPSession();
  const id = await (options.fromStart ? extensionFromStart(session) : loadExtension(session, options.extension));
  const extensionUrl = `chrome-extension://${id}/`;
  const targets = chromiumTargets(session, extensionUrl);
  const problems = collectProblems(context, extensionUrl);
  const pages = new Set<Page>();
  const downloads: Download[] = [];
  const background = backgroundPage(context, session, `${extensionUrl}${BACKGROUND_PAGE}`);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  let looks: Looks = {};

  const open = async (where: BrowserContext, url: string) => {
    const page = await where.newPage();
    pages.add(page);
    page.on('download', (download) => downloads.push(download));
    await page.emulateMedia(mediaOf(looks));
    await page.goto(url);
    return page;
  };

  return {
    name: 'chromium',
    extensionUrl,
    openLinkedIn: async (at) => linkedInTab(await open(context, `https://www.linkedin.com${at}`)),
    openExtension: async (at) => chromiumSurface(await open(context, `${extensionUrl}${at}`)),
    openPrivate: async (at) => linkedInTab(await open(await engine.newContext(), `https://www.linkedin.com${at}`)),
    asExtension: async (run, argument) => chromiumSurface(await background()).evaluate(run, argument),
    shownPopup: targets.popupText,
    savedFiles: () => Promise.all(downloads.map(savedFile)),
    stopBackground: targets.stopWorker,
    backgroundRuns: targets.workerRuns,
    withdrawAccess: () => withdrawAccess(context, id),
    looks: async (wanted) => {
      looks = wanted;
      for (const page of pages) if (!page.isClosed()) await page.emulateMedia(mediaOf(looks));
    },
    problems: async () => problems,
    closed,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A page of the extension that is never in front, opened when first needed. */
function backgroundPage(context: BrowserContext, session: CDPSession, url: string): () => Promise<Page> {
  let page: Promise<Page> | null = null;
  const open = async () => {
    const opened = context.waitForEvent('page', (candidate) => candidate.url() === url);
    await session.send('Target.createTarget', { url, background: true });
    return opened;
  };
  return () => {
    page ??= open();
    return page;
  };
}

const savedFile = async (download: Download): Promise<SavedFile> => ({
  name: download.suggestedFilename(),
  content: await readFile(await download.path(), 'utf8'),
});

const mediaOf = ({ dark = false, forcedColours = false }: Looks) => ({
  colorScheme: dark ? ('dark' as const) : ('light' as const),
  forcedColors: forcedColours ? ('active' as const) : ('none' as const),
});

// The switch `--load-extension` is gone from branded Chrome; this way works there too, and in private windows.
async function loadExtension(session: CDPSession, folder: string): Promise<string> {
  const send = session.send as (method: string, parameters: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
  return id;
}

async function extensionFromStart(session: CDPSession): Promise<string> {
  const send = session.send as (method: string) => Promise<{ extensions: { id: string }[] }>;
  const loaded = () => send.call(session, 'Extensions.getExtensions');
  return until('the extension', async () => (await loaded()).extensions[0]?.id);
}

async function withdrawAccess(context: BrowserContext, id: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate(async (extensionId) => {
    const update = { extensionId, hostAccess: 'ON_CLICK' };
    const { chrome } = globalThis as unknown as Record<'chrome', { developerPrivate: DeveloperPrivate }>;
    await chrome.developerPrivate.updateExtensionConfiguration(update);
  }, id);
  await settings.close();
}

type DeveloperPrivate = { updateExtensionConfiguration(update: object): Promise<void> };

/** What Chromium tells a worker that a test ended in the middle of a call. */
const ENDED = /\bNo SW$/;

function collectProblems(context: BrowserContext, extensionUrl: string): string[] {
  const problems: string[] = [];
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error' && !ENDED.test(message.text())) problems.push(message.text());
    });
  });
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith(extensionUrl)) problems.push(error.error().message);
  });
  return problems;
}
