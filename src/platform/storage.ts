import browser, { type Storage } from 'webextension-polyfill';

// Raw values in and out. Whoever reads one parses it: what lies in storage may come from another version of ourselves.

type LockableArea = Storage.StorageArea & {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/**
 * Keeps content scripts out of what is stored, where the browser can: Chrome can for every area. Firefox keeps them
 * out of `session` by itself and cannot for the others (MDN, `StorageArea.setAccessLevel`).
 */
export async function keepContentScriptsOut(): Promise<void> {
  const { local, managed, session } = browser.storage;
  const areas = [local, managed, session] as LockableArea[];
  const level = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
  await Promise.allSettled(areas.map(async (area) => area.setAccessLevel?.(level)));
}

export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** What the administrator set, unchecked; null without a policy. Firefox rejects when there is none. */
export async function readManaged(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}

export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Everything that is kept until the browser closes, by key. */
export async function readWholeSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

/** Rejects when the area is full (10 MB). */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeFromSession(keys: string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** Calls back when the administrator changes the policy while the browser runs. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}
