import browser from 'webextension-polyfill';

const RETENTION = 'retention';
const DAY_MINUTES = 24 * 60;

/** Calls back on the first installation, not on updates. */
export function onFirstInstall(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

export function onDailySweep(sweep: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION) sweep();
  });
}

/** Firefox forgets alarms when it closes, so this is called whenever the background starts. */
export async function scheduleDailySweep(): Promise<void> {
  if (await browser.alarms.get(RETENTION)) return;
  browser.alarms.create(RETENTION, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

export const ownVersion = (): string => browser.runtime.getManifest().version;
