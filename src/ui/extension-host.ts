import type { AccountKey } from '../contracts/account.ts';
import * as pages from '../platform/browser-pages.ts';
import { sendFromPage } from '../platform/page-messages.ts';
import { accountOfReport } from '../platform/report-address.ts';
import { extensionVersion, onSessionChange } from '../platform/session-changes.ts';
import { askingAgain } from './ask-again.ts';
import { copyText, saveFile } from './browser-parts.ts';
import type { Host } from './host.ts';

/** The host inside the extension. Loaded by a dynamic import: the polyfill throws anywhere else. */
export function extensionHost(): Host {
  return {
    send: askingAgain(sendFromPage),
    tabId: async () => askedTab() ?? pages.activeTabId(),
    reportKey,
    handedOver: null,
    hasAccess: pages.hasLinkedInAccess,
    requestAccess: pages.requestLinkedInAccess,
    openOptions: () => void pages.openOptions(),
    openReportPage: (key) => void pages.openReportPage(key),
    onTabState: onSessionChange,
    copyText,
    saveFile,
    browser: location.protocol === 'moz-extension:' ? 'firefox' : 'chrome',
    version: extensionVersion(),
  };
}

const parameter = (name: string) => new URLSearchParams(location.search).get(name);

/** `?tab=` is set when the popup was opened as a small window of its own. */
function askedTab(): number | null {
  const tab = parameter('tab');
  return tab !== null && /^\d{1,12}$/.test(tab) ? Number(tab) : null;
}

async function reportKey(): Promise<AccountKey | null> {
  const number = parameter('report');
  return number === null ? null : accountOfReport(number);
}
