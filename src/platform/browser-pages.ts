import browser from 'webextension-polyfill';
import type { AccountKey } from '../contracts/account.ts';
import { numberForReport } from './report-address.ts';

/**
 * The match pattern of the content script. Both browsers count such patterns as host access that the person can take
 * back, and `permissions.contains` and `.request` accept them without any `host_permissions` in the manifest: Chromium
 * as required scriptable hosts that were withheld, Firefox (Manifest V3) as optional origins.
 */
const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Where the build puts our pages. */
export const pages = {
  popup: 'src/popup/index.html',
  welcome: 'src/welcome/index.html',
  report: 'src/report-page/index.html',
} as const;

/** The tab in front of the person in this window; null when there is none, as in a window of developer tools. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether the content script may run. The person can take the access back in either browser at any time. */
export async function hasLinkedInAccess(): Promise<boolean> {
  return browser.permissions.contains(LINKEDIN).catch(() => false);
}

/** Asks for the access again. Call it straight from a click: an `await` before it spends the click in Firefox. */
export async function requestLinkedInAccess(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN).catch(() => false);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** A full tab: a popup closes when it loses focus, and a half-written report with it. */
export async function openReportPage(key: AccountKey): Promise<void> {
  const number = await numberForReport(key);
  await browser.tabs.create({ url: browser.runtime.getURL(`${pages.report}?report=${number}`) });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(pages.welcome) });
}
