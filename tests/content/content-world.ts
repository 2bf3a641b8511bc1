import { afterEach, beforeEach, vi } from 'vitest';
import type { BadgeState } from '../../src/contracts/tab.ts';
import { sdui } from '../extraction/profile-pages.ts';
import { show } from './live-document.ts';

// The whole content script, with the one thing that cannot run here stood in for: the browser's end of the wire.

export const BADGE: BadgeState = {
  show: true,
  look: 'low',
  words: 'Nothing unusual seen',
  reason: '',
  collapsed: false,
  nudge: false,
};
export const OK = { ok: true, body: BADGE };

type Listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void) => boolean;
export let sent: { type: string; body: { visit?: string; path?: string; nodes?: { text?: string }[] } }[];
let listeners: Listener[];
let reply: () => Promise<unknown>;
let hidden: boolean;

/** Each test of a file gets a page of Ada's, a new content script, and a background that answers. */
export function freshContent(): void {
  beforeEach(begin);
  afterEach(leave);
}

function begin() {
  vi.useFakeTimers();
  vi.resetModules();
  [sent, listeners, hidden] = [[], [], false];
  reply = async () => OK;
  for (const target of [document, window]) forgetLater(target);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'second-look',
      sendMessage: (message: (typeof sent)[number]) => {
        sent.push(message);
        return reply();
      },
      onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => {} },
    },
  });
  go('/in/ada-quill/');
  show(sdui());
}

function leave() {
  // A real page ends with its script; here each test loads a script of its own into the same page.
  turn(true);
  for (const forget of forgets.splice(0)) forget();
  for (const host of hosts()) host.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
}

const forgets: (() => void)[] = [];
function forgetLater(target: Document | Window) {
  const add = target.addEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
      add(type, listener, options);
      forgets.push(() => target.removeEventListener(type, listener));
    },
  );
}

export const start = () => import('../../src/content/index.ts');
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
export const push = (state: BadgeState) => {
  const message = { protocol: 1, type: 'badge', body: state };
  for (const listener of listeners) listener(message, { id: 'second-look' }, () => {});
};

export function turn(toHidden: boolean) {
  hidden = toHidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

export function go(path: string) {
  Reflect.get(window, 'happyDOM').setURL(`https://www.linkedin.com${path}`);
}

/** What the background answers from now on. */
export function answer(by: () => Promise<unknown>): void {
  reply = by;
}
export const hide = (): void => {
  hidden = true;
};
