import path from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { AccountView } from '../../../src/contracts/account.ts';
import type { EffectiveSettings, Settings } from '../../../src/contracts/settings.ts';
import type { TabState } from '../../../src/contracts/tab.ts';
import type { TestBrowser } from './browser.ts';
import { middle } from './by-hand.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { type Pages, startLinkedIn } from './linkedin-server.ts';
import type { Badge, LinkedInTab, Surface } from './surface.ts';
import { until } from './waiting.ts';

declare const chrome: ExtensionApi;

export const browserNames: BrowserName[] = ['chromium', 'firefox'];

export type SecondLook = TestBrowser & {
  /** What LinkedIn's stand-in was asked for, as `host/path`. */
  requests: string[];
  /** Opens a page in a tab whose number, as the extension knows it, is remembered. */
  visit(path: string): Promise<Visited>;
  /** The popup for a tab, as a page that a test can touch. */
  popupFor(visited: Visited): Promise<Surface>;
  toolbar(visited: Visited): Promise<{ mark: string; title: string }>;
  set(change: Partial<Settings>): Promise<void>;
  settings(): Promise<EffectiveSettings>;
  /** Addresses of the extension's own pages that are open. */
  openPages(): Promise<string[]>;
  /** What the background knows about a tab, as the popup would be told. */
  state(visited: Visited): Promise<TabState>;
};

export type Visited = { tab: LinkedInTab; id: number };

type Surroundings = {
  /** Folder of another build than the one in `dist`. */
  extension?: string;
  fromStart?: boolean;
  headed?: boolean;
  /** The content security policy of the pages. */
  pagePolicy?: string;
};

const builds: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
export const buildFor = (name: BrowserName) => path.join(import.meta.dirname, '../../../dist', builds[name]);

/** A browser with the built extension, in front of a LinkedIn that serves these pages. */
export async function startSecondLook(
  name: BrowserName,
  pages: Pages,
  { extension = buildFor(name), fromStart, headed, pagePolicy }: Surroundings = {},
): Promise<SecondLook> {
  const server = await startLinkedIn(pages, pagePolicy);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extension, server, fromStart, headed });
  await closeWelcome(browser);
  const tabIds = () => browser.asExtension(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));

  const ask = async (type: string, body: object): Promise<unknown> => {
    const message = { protocol: 1, type, body };
    const reply = await browser.asExtension((asked) => chrome.runtime.sendMessage(asked), message);
    const outcome = reply as { ok: boolean; body?: unknown };
    if (!outcome.ok) throw new Error(`${type} was refused: ${JSON.stringify(reply)}`);
    return outcome.body;
  };

  return {
    ...browser,
    requests: server.requests,
    visit: async (at) => {
      const before = await tabIds();
      const tab = await browser.openLinkedIn(at);
      const id = (await tabIds()).find((candidate) => !before.includes(candidate));
      if (id === undefined) throw new Error(`The tab of ${at} has no number.`);
      await tab.front();
      return { tab, id };
    },
    popupFor: async ({ id }) => {
      const popup = await browser.openExtension(`src/popup/index.html?tab=${id}`);
      await popup.resize(400, 600);
      return popup;
    },
    toolbar: ({ id }) =>
      browser.asExtension(
        async (tabId) => ({
          mark: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        }),
        id,
      ),
    set: async (change) => {
      await ask('settings-change', change);
    },
    settings: async () => (await ask('settings', {})) as EffectiveSettings,
    openPages: () =>
      browser.asExtension(async () => (await chrome.tabs.query({})).flatMap(({ url }) => (url ? [url] : []))),
    state: async ({ id }) => (await ask('tab-state', { tabId: id })) as TabState,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The welcome page opens by itself once the extension is in, and would come to the front in the middle of a test. */
async function closeWelcome(browser: TestBrowser): Promise<void> {
  const close = async (start: string) => {
    const welcome = (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(start));
    if (welcome?.id !== undefined) await chrome.tabs.remove(welcome.id);
    return welcome !== undefined;
  };
  await until('the welcome page', () => browser.asExtension(close, `${browser.extensionUrl}src/welcome/`));
}

/** Waits for a badge, or for one that shows these words. */
export const badgeWith = (tab: LinkedInTab, words: string | RegExp = /./): Promise<Badge> =>
  until(`a badge with ${words}`, async () => {
    const badge = await tab.badge();
    return badge && (typeof words === 'string' ? badge.text.includes(words) : words.test(badge.text)) ? badge : null;
  });

/** Waits until a tab shows an account. */
export const accountOf = (look: SecondLook, visited: Visited): Promise<AccountView> =>
  until('an account', async () => {
    const state = await look.state(visited);
    return state.kind === 'account' ? state.account : null;
  });

/** Waits until a tab shows a list of people. */
export const listOf = (look: SecondLook, visited: Visited): Promise<Extract<TabState, { kind: 'list' }>> =>
  until('a list', async () => {
    const state = await look.state(visited);
    return state.kind === 'list' ? state : null;
  });

/** Presses the badge as a hand would. */
export async function pressBadge(tab: LinkedInTab): Promise<void> {
  const [button] = (await badgeWith(tab)).buttons;
  if (!button) throw new Error('The badge has no button.');
  await tab.click(middle(button.box));
}
