import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { pages } from './browser-pages.ts';
import { readSession, writeSession } from './storage.ts';

const KEY = 'popup-window';
const OpenWindow = z.object({ windowId: z.int(), tabId: z.int() });

/**
 * Opens the popup for a tab. Chrome opens the real one (version 127 and later); Firefox allows that only inside a
 * click on its own buttons, so there it is a small window. There is never more than one, however often a page asks.
 */
export async function openPopupOrWindow(tabId: number, windowId: number | null): Promise<void> {
  try {
    await browser.action.openPopup(windowId === null ? {} : { windowId });
  } catch {
    await openSmallWindow(tabId);
  }
}

async function openSmallWindow(tabId: number): Promise<void> {
  const open = OpenWindow.safeParse(await readSession(KEY));
  if (open.success && open.data.tabId === tabId && (await focus(open.data.windowId))) return;
  if (open.success) await browser.windows.remove(open.data.windowId).catch(() => {});
  const url = browser.runtime.getURL(`${pages.popup}?tab=${tabId}`);
  const { id } = await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  if (id !== undefined) await writeSession(KEY, { windowId: id, tabId });
}

async function focus(windowId: number): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
