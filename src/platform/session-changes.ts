import browser from 'webextension-polyfill';

/** Calls back when the background wrote down something new about a tab. Returns a function that stops it. */
export function onSessionChange(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'session') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
