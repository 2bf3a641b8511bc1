// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BadgeState } from '../../src/contracts/tab.ts';
import { card, sdui } from '../extraction/profile-pages.ts';
import { show } from './live-document.ts';

// The wiring, with the one thing that cannot run here stood in for: the browser's end of the wire.

const BADGE: BadgeState = {
  show: true,
  look: 'low',
  words: 'Nothing unusual seen',
  reason: '',
  collapsed: false,
  nudge: false,
};
const OK = { ok: true, body: BADGE };

type Listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void) => boolean;
let sent: { type: string; body: { visit?: string; path?: string; nodes?: { text?: string }[] } }[];
let listeners: Listener[];
let reply: () => Promise<unknown>;
let hidden: boolean;

beforeEach(() => {
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
});

afterEach(() => {
  // A real page ends with its script; here each test loads a script of its own into the same page.
  turn(true);
  for (const forget of forgets.splice(0)) forget();
  for (const host of hosts()) host.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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

const start = () => import('../../src/content/index.ts');
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
const push = (state: BadgeState) => {
  const message = { protocol: 1, type: 'badge', body: state };
  for (const listener of listeners) listener(message, { id: 'second-look' }, () => {});
};

function turn(toHidden: boolean) {
  hidden = toHidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

function go(path: string) {
  Reflect.get(window, 'happyDOM').setURL(`https://www.linkedin.com${path}`);
}

test('a page that is seen is read once and gets its badge', async () => {
  await start();
  await pass(100);
  expect(sent).toMatchObject([{ type: 'page-read', body: { path: '/in/ada-quill/' } }]);
  expect(hosts()).toHaveLength(1);
});

describe('a hidden tab', () => {
  test('starts nothing, and sets no timer', async () => {
    hidden = true;
    await start();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>late</p>');
    await pass(60_000);
    expect([sent, vi.getTimerCount(), hosts()]).toEqual([[], 0, []]);
  });

  test('is read once it is seen', async () => {
    hidden = true;
    await start();
    turn(false);
    await pass(100);
    expect(sent).toHaveLength(1);
  });

  test('that was seen before stops reading, and goes on as a new visit', async () => {
    await start();
    await pass(100);
    turn(true);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', card('About', '<h2>About</h2><p>I weave.</p>'));
    await pass(60_000);
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]);
    turn(false);
    await pass(100);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body.visit).not.toBe(sent[0]?.body.visit);
  });
});

describe('in-app navigation', () => {
  test('takes the badge off at once, and reads the next page when it is there', async () => {
    await start();
    await pass(100);
    go('/in/bo-kettle/');
    window.dispatchEvent(new Event('popstate'));
    expect(hosts()).toHaveLength(0);
    await pass(500);
    show(sdui({ slug: 'bo-kettle', name: 'Bo Kettle', title: 'Bo Kettle | LinkedIn' }));
    await pass(1_000);
    expect(sent.map(({ body }) => body.path)).toContain('/in/bo-kettle/');
    expect(sent.at(-1)?.body.nodes?.map(({ text }) => text)).toContain('Bo Kettle');
    expect(hosts()).toHaveLength(1);
  });

  test('without any event it is noticed when the page changes', async () => {
    await start();
    await pass(100);
    go('/in/bo-kettle/');
    show(sdui({ slug: 'bo-kettle', name: 'Bo Kettle', title: 'Bo Kettle | LinkedIn' }));
    await pass(1_000);
    expect(sent.map(({ body }) => body.path)).toContain('/in/bo-kettle/');
    expect(sent.at(-1)?.body.nodes?.map(({ text }) => text)).toContain('Bo Kettle');
  });

  test('a badge that comes for the last page is not drawn on the next', async () => {
    await start();
    await pass(100);
    reply = () => new Promise(() => {});
    go('/feed/');
    window.dispatchEvent(new Event('popstate'));
    push({ ...BADGE, look: 'high' });
    expect(hosts()).toHaveLength(0);
  });

  test('an answer that comes after the person has left is not drawn', async () => {
    let answer: (reply: unknown) => void = () => {};
    reply = () => new Promise((resolve) => (answer = resolve));
    await start();
    const first = answer;
    go('/in/bo-kettle/');
    window.dispatchEvent(new Event('popstate'));
    first(OK);
    await pass(100);
    expect(hosts()).toHaveLength(0);
  });
});

test('what the background says later is drawn: a setting, “I know this person”', async () => {
  await start();
  await pass(100);
  push({ ...BADGE, show: false });
  expect(hosts()).toHaveLength(0);
  push(BADGE);
  expect(hosts()).toHaveLength(1);
});

describe('strong warning signs', () => {
  const field = () => document.querySelector('textarea');
  const focus = () => {
    const event = new Event('focusin', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    field()?.dispatchEvent(event);
  };
  const types = () => sent.map(({ type }) => type);
  const begin = async (state: Partial<BadgeState>) => {
    reply = async () => ({ ok: true, body: { ...BADGE, look: 'high', ...state } });
    document.body.insertAdjacentHTML('beforeend', '<div class="msg-form"><textarea></textarea></div>');
    await start();
    await pass(100);
  };

  test('are told when the person begins to answer, once', async () => {
    await begin({ nudge: true, reason: 'Asks for what is not public' });
    expect(types()).toEqual(['page-read']);
    focus();
    focus();
    expect(types()).toEqual(['page-read', 'badge-nudged']);
  });

  test('not when they were told before', async () => {
    await begin({ nudge: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not in quiet mode', async () => {
    await begin({ nudge: true, show: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not once they were told in another tab', async () => {
    await begin({ nudge: true, reason: 'x' });
    push({ ...BADGE, look: 'high', nudge: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not on the next page, before it was read', async () => {
    await begin({ nudge: true, reason: 'x' });
    reply = () => new Promise(() => {});
    go('/feed/');
    window.dispatchEvent(new Event('popstate'));
    focus();
    expect(types()).not.toContain('badge-nudged');
  });
});

test('updated or removed under the page, it leaves nothing behind and does not start again', async () => {
  await start();
  await pass(100);
  reply = async () => ({ ok: false, code: 'old-protocol', message: 'x' });
  document.querySelector('main')?.insertAdjacentHTML('beforeend', card('About', '<h2>About</h2><p>I weave.</p>'));
  await pass(1_000);
  expect([sent.length, hosts().length, vi.getTimerCount()]).toEqual([2, 0, 0]);
  turn(true);
  turn(false);
  await pass(60_000);
  expect(sent).toHaveLength(2);
});
