import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Outcome, Reply, Request, SentBy } from '../../../src/contracts/messages.ts';
import type { Sighting } from '../../../src/contracts/sighting.ts';
import type { BadgeState } from '../../../src/contracts/tab.ts';
import { contentSender } from '../../../src/platform/sender.ts';
import * as browser from '../../platform/support/browser-double.ts';

/** Starts the background on a new browser with nothing remembered. */
export async function startBackground(): Promise<void> {
  vi.restoreAllMocks();
  browser.resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  await restartBackground();
}

/** The browser killed the worker and an event wakes it: all modules are run again, only storage is left. */
export async function restartBackground(): Promise<void> {
  browser.loseListeners();
  vi.resetModules();
  await import('../../../src/background/index.ts');
}

type From = { tabId?: number; private?: boolean; documentId?: string; frameId?: number; url?: string; id?: string };

const senderOf = ({ tabId = 1, private: incognito = false, documentId = `document-${tabId}`, ...rest }: From) => ({
  id: rest.id ?? browser.OWN_ID,
  url: rest.url ?? 'https://www.linkedin.com/in/mira-tolden/',
  frameId: rest.frameId ?? 0,
  documentId,
  tab: { id: tabId, incognito },
});

/** Sends from a content script. The page of that tab listens from then on. */
export async function fromContent<T extends SentBy<'content'>>(
  type: T,
  body: Request<T>,
  from: From = {},
): Promise<Outcome<Reply<T>>> {
  const sender = senderOf(from);
  openPage(sender.tab.id, sender.documentId);
  return (await browser.send({ protocol: 1, type, body }, sender)) as Outcome<Reply<T>>;
}

/** What the background makes of a page once its outline was read: the door behind extraction. */
export async function see(sighting: Sighting, from: From = {}): Promise<Outcome<BadgeState>> {
  const sender = senderOf(from);
  openPage(sender.tab.id, sender.documentId);
  const content = contentSender(sender as Parameters<typeof contentSender>[0], browser.OWN_ID);
  if (!content) throw new Error('no content script could send from there');
  const { onSighting } = await import('../../../src/background/sighting.ts');
  return onSighting(sighting, content);
}

export const ownPage = { id: browser.OWN_ID, url: `${browser.OWN_ORIGIN}src/popup/index.html` };

export async function fromPage<T extends SentBy<'page'>>(type: T, body: Request<T>): Promise<Outcome<Reply<T>>> {
  return (await browser.send({ protocol: 1, type, body }, ownPage)) as Outcome<Reply<T>>;
}

/** Anything at all, from anybody. */
export const sendRaw = (message: unknown, from: From = {}) => browser.send(message, senderOf(from));

/** The badges that each tab was told to show, oldest first. */
export const shownBadges = new Map<number, BadgeState[]>();

export function openPage(tabId: number, documentId = `document-${tabId}`): void {
  if (browser.pages.get(tabId)?.documentId === documentId) return;
  shownBadges.set(tabId, []);
  browser.pages.set(tabId, {
    documentId,
    answer: ({ type, body }) => {
      if (type === 'outline') return { ok: true, body: emptyOutline };
      if (type === 'badge') shownBadges.get(tabId)?.push(body as BadgeState);
      return { ok: true, body: {} };
    },
  });
}

/** What a page without anything on it hands over for a bug report. */
export const emptyOutline = { generation: 'sdui', title: '', lang: 'en', elements: 0, cut: [], nodes: [] };

/** The body of an outcome that a test expects to be good. */
export function bodyOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.body;
}
