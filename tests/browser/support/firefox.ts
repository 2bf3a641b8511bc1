import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BACKGROUND_PAGE, type LaunchOptions, type SavedFile, type TestBrowser } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { firefoxChrome } from './firefox-chrome.ts';
import { backgroundPage, firefoxSurface, linkedInTab, navigate } from './firefox-page.ts';
import { type Bidi, bidiOf } from './firefox-session.ts';

declare const chrome: ExtensionApi;

const UUID = '6a0c3c1e-5d2b-4f1a-9b57-0d8f2f1c7a11';
const WINDOW = { width: 1280, height: 800 };

const preferences = (gecko: string, { server }: LaunchOptions, downloads: string) => ({
  'network.dns.forceResolve': '127.0.0.1', // no host but loopback can be reached
  'network.socket.forcePort': `443=${server.port}`,
  'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'message/rfc822,application/json,text/plain,text/csv',
});

async function geckoIdOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function launchWith(options: LaunchOptions, gecko: string, downloads: string): Promise<Browser> {
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found; set FIREFOX_PATH to one.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    handleSIGINT: !options.headed,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // opens the browser's own windows to the tests
    extraPrefsFirefox: preferences(gecko, options, downloads),
  });
}

/** Starts Firefox with the extension in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-look-firefox-'));
  const downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  const gecko = await geckoIdOf(options.extension);
  const firefox = await launchWith(options, gecko, downloads);
  await firefox.installExtension(options.extension);
  const bidi = bidiOf(firefox);
  const chrome = await firefoxChrome(bidi, gecko);
  const extensionUrl = `moz-extension://${UUID}/`;

  const background = backgroundPage(bidi, `${extensionUrl}${BACKGROUND_PAGE}`);

  const open = async (url: string) => {
    const context = await bidi.newTab();
    if (!options.headed) await bidi.resize(context, WINDOW);
    await navigate(bidi, context, url);
    return context;
  };
  const linkedIn = (at: string) => `https://www.linkedin.com${at}`;

  return {
    name: 'firefox',
    extensionUrl,
    openLinkedIn: async (at) => linkedInTab(bidi, await open(linkedIn(at))),
    openExtension: async (at) => firefoxSurface(bidi, await open(`${extensionUrl}${at}`)),
    openPrivate: async (at) => {
      await chrome.allowPrivate();
      await background.run(() => null); // while no window but the ordinary one is open
      const context = await chrome.privateTab();
      await navigate(bidi, context, linkedIn(at));
      return linkedInTab(bidi, context);
    },
    asExtension: background.run,
    shownPopup: async () => (await background.run(popupText)) ?? (await windowText(bidi, `${extensionUrl}src/popup/`)),
    savedFiles: () => filesIn(downloads),
    stopBackground: chrome.stopBackground,
    backgroundRuns: chrome.backgroundRuns,
    withdrawAccess: chrome.withdrawAccess,
    looks: chrome.looks,
    problems: () => chrome.problems(extensionUrl),
    closed: new Promise((resolve) => firefox.on('disconnected', () => resolve())),
    close: async () => {
      await firefox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function filesIn(folder: string): Promise<SavedFile[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.part'));
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(path.join(folder, name), 'utf8') })));
}

/** Text of the popup that hangs on the toolbar. Firefox lets pages of one extension look at each other. */
function popupText(): string | null {
  return chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? null;
}

async function windowText(bidi: Bidi, start: string): Promise<string | null> {
  const open = (await bidi.contexts()).find(({ url }) => url.startsWith(start));
  return open ? bidi.call<string>(open.context, '() => document.body.innerText', []) : null;
}
