import type { Outcome } from '../../../src/contracts/messages.ts';

// A small browser in memory, for what cannot run in Node: it keeps what it is given, copies every message as a real
// one does, and does nothing that either browser would not do. The real ones are asked in tests/browser.

type Listener = (...given: never[]) => unknown;
type Sender = {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; incognito: boolean };
};
type ContentPage = { documentId: string; answer(message: { type: string; body: unknown }): unknown };

function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
  };
}

export const OWN_ID = 'second-look-id';
export const OWN_ORIGIN = `chrome-extension://${OWN_ID}/`;

/** Messages travel as JSON in Chrome: `undefined` is dropped, and nothing is shared. */
const copied = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

const onMessage = event();
const onInstalled = event();
const onRemoved = event();
const onAlarm = event();
const onStorageChanged = event();

export const pages = new Map<number, ContentPage>();
export const toolbar = new Map<number, { text: string; title: string; colour: string }>();
export const openedPages: string[] = [];
export const openWindows: { id: number; url: string }[] = [];
export const alarms = new Map<string, unknown>();
export const accessLevels: string[] = [];
/** Set to make the next calls fail as a browser can. */
const sound = {
  noPolicy: true,
  sessionFull: false,
  localFull: false,
  localBroken: false,
  popupNeedsGesture: false,
};
export const faults = { ...sound };
export const stored = { local: {}, session: {}, managed: {} } as Record<string, Record<string, unknown>>;

function area(name: 'local' | 'session' | 'managed', isFull: () => boolean = () => false) {
  const values = () => stored[name] ?? {};
  return {
    get: async (key: string | null) => {
      if (name === 'managed' && faults.noPolicy) throw new Error('Managed storage manifest not found');
      if (name === 'local' && faults.localBroken) throw new Error('IO error: /home/somebody/.config');
      const all = values();
      return copied(key === null ? all : key in all ? { [key]: all[key] } : {});
    },
    set: async (given: Record<string, unknown>) => {
      if (isFull()) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(values(), copied(given));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete values()[key];
    },
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
      void accessLevels.push(`${name} ${accessLevel}`),
  };
}

const look = (tabId: number) => toolbar.get(tabId) ?? { text: '', title: '', colour: '' };

async function sendToTab(tabId: number, message: unknown, target: { documentId?: string }): Promise<unknown> {
  const page = pages.get(tabId);
  const isOther = target.documentId !== undefined && target.documentId !== page?.documentId;
  if (!page || isOther) throw new Error('Could not establish connection. Receiving end does not exist.');
  return copied(page.answer(copied(message) as { type: string; body: unknown }));
}

const double = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => `${OWN_ORIGIN}${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    onMessage,
    onInstalled,
    openOptionsPage: async () => void openedPages.push('options'),
  },
  storage: {
    local: area('local', () => faults.localFull),
    session: area('session', () => faults.sessionFull),
    managed: area('managed'),
    onChanged: onStorageChanged,
  },
  tabs: {
    onRemoved,
    sendMessage: sendToTab,
    create: async ({ url }: { url: string }) => void openedPages.push(url),
  },
  windows: {
    create: async ({ url }: { url: string }) => {
      const id = 900 + openWindows.length;
      openWindows.push({ id, url });
      return { id };
    },
    update: async (id: number) => {
      if (!openWindows.some((open) => open.id === id)) throw new Error(`No window with id: ${id}.`);
    },
    remove: async (id: number) =>
      void openWindows.splice(
        openWindows.findIndex((open) => open.id === id),
        1,
      ),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void toolbar.set(tabId, { ...look(tabId), text }),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      void toolbar.set(tabId, { ...look(tabId), title }),
    setBadgeBackgroundColor: async ({ tabId, color }: { tabId: number; color: string }) =>
      void toolbar.set(tabId, { ...look(tabId), colour: color }),
    setBadgeTextColor: async () => {},
    openPopup: async () => {
      if (faults.popupNeedsGesture) throw new Error('openPopup requires a user gesture');
      openedPages.push('popup');
    },
  },
  alarms: {
    onAlarm,
    get: async (name: string) => alarms.get(name),
    create: (name: string, info: unknown) => void alarms.set(name, info),
  },
};

// The polyfill hands on `globalThis.browser` where there is one, and looks once, when it is first imported.
Object.assign(globalThis, { browser: double, chrome: double });

const events = [onMessage, onInstalled, onRemoved, onAlarm, onStorageChanged];

/** The worker died: its listeners are gone, everything stored stays. */
export function loseListeners(): void {
  for (const { listeners } of events) listeners.length = 0;
}

/** A new profile of the browser. */
export function resetBrowser(): void {
  loseListeners();
  for (const map of [pages, toolbar, alarms]) map.clear();
  for (const list of [openedPages, openWindows, accessLevels]) list.length = 0;
  for (const name of Object.keys(stored)) stored[name] = {};
  Object.assign(faults, sound);
}

/** Sends a message as the browser would, copied; the one listener of the background answers. */
export async function send(message: unknown, sender: Sender): Promise<Outcome<unknown>> {
  const [listener] = onMessage.listeners as ((message: unknown, sender: Sender) => Promise<Outcome<unknown>>)[];
  if (!listener) throw new Error('Could not establish connection. Receiving end does not exist.');
  return copied(await listener(copied(message), sender));
}

export const fire = {
  installed: (reason: string) => callAll(onInstalled.listeners, { reason }),
  tabClosed: (tabId: number) => callAll(onRemoved.listeners, tabId),
  alarm: (name: string) => callAll(onAlarm.listeners, { name }),
  policyChanged: () => callAll(onStorageChanged.listeners, {}, 'managed'),
};

function callAll(listeners: Listener[], ...given: unknown[]): void {
  for (const listener of listeners as ((...given: unknown[]) => unknown)[]) listener(...given);
}
