import type { Runtime } from 'webextension-polyfill';

/** The page that a content script speaks for. */
export type ContentSender = {
  tabId: number;
  windowId: number | null;
  /** Names the document, so that a later one in the same tab is not taken for it; null where the browser gives none. */
  documentId: string | null;
  /** The tab is in a private window. */
  private: boolean;
};

const LINKEDIN = 'https://www.linkedin.com';

/** Our content script in the top frame of a LinkedIn tab, or null for anybody else. */
export function contentSender(sender: Runtime.MessageSender, ownId: string): ContentSender | null {
  const { id, tab, frameId, url, documentId } = sender;
  if (id !== ownId || frameId !== 0 || tab?.id === undefined || originOf(url) !== LINKEDIN) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? null,
    documentId: documentId ?? null,
    private: tab.incognito,
  };
}

/** One of our own pages, not framed by another. `ownOrigin` as `runtime.getURL('')` gives it, with its slash. */
export function isOwnPage(sender: Runtime.MessageSender, ownId: string, ownOrigin: string): boolean {
  const framed = sender.frameId !== undefined && sender.frameId !== 0;
  return sender.id === ownId && !framed && (sender.url ?? '').startsWith(ownOrigin);
}

function originOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).origin : null;
}
