import { beforeEach, expect, test } from 'vitest';
import { onBackgroundMessage, sendFromContent } from '../../src/platform/content-messages.ts';

type Reply = (reply: unknown) => void;
type Listener = (message: unknown, sender: { id?: string }, sendResponse: Reply) => boolean;

// The runtime that a content script sees, and no more of the browser.
const sent: unknown[] = [];
const listeners: Listener[] = [];
const runtime = {
  id: 'own-id' as string | undefined,
  answer: async (): Promise<unknown> => ({ ok: true, body: {} }),
  sendMessage: (message: unknown) => {
    sent.push(message);
    return runtime.answer();
  },
  onMessage: {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
  },
};

beforeEach(() => {
  sent.length = 0;
  listeners.length = 0;
  runtime.id = 'own-id';
  Object.assign(globalThis, { chrome: { runtime } });
});

const press = () => sendFromContent('badge-pressed', {});
const badge = { show: true, look: 'low', words: '', reason: '', collapsed: false, nudge: false } as const;

/** What the page answers to a message from `from`; undefined when it does not answer at all. */
function hear(message: unknown, from = 'own-id'): unknown {
  let reply: unknown;
  for (const listener of listeners) listener(message, { id: from }, (given) => (reply = given));
  return reply;
}

const outline = { generation: 'sdui' as const, title: '', lang: 'en', elements: 0, cut: [], nodes: [] };

test('a message goes out in an envelope and its outcome comes back', async () => {
  expect(await press()).toEqual({ ok: true, body: {} });
  expect(sent).toEqual([{ protocol: 1, type: 'badge-pressed', body: {} }]);
});

test('after an update of the extension the old script hears that it is old, and never throws', async () => {
  runtime.id = undefined;
  expect(await press()).toMatchObject({ ok: false, code: 'old-protocol' });
  Object.assign(globalThis, { chrome: {} });
  expect(await press()).toMatchObject({ ok: false, code: 'old-protocol' });
  expect(onBackgroundMessage({ badge: () => {}, outline: () => outline })).not.toThrow();
});

test('an extension that goes away during the message is old too; one that only fails is not', async () => {
  runtime.answer = async () => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  };
  expect(await press()).toMatchObject({ ok: false, code: 'old-protocol' });
  runtime.id = 'own-id';
  runtime.answer = async () => {
    throw new Error('Could not establish connection.');
  };
  expect(await press()).toMatchObject({ ok: false, code: 'failed' });
});

test.each([undefined, null, 'yes', { body: 1 }, { ok: 'yes' }])('the answer %j is a failure', async (answer) => {
  runtime.answer = async () => answer;
  expect(await press()).toMatchObject({ ok: false, code: 'failed' });
});

test('badge and outline are handed to the page until it stops listening', () => {
  const shown: unknown[] = [];
  const stop = onBackgroundMessage({ badge: (state) => shown.push(state), outline: () => outline });
  expect(hear({ protocol: 1, type: 'badge', body: badge })).toEqual({ ok: true, body: {} });
  expect(hear({ protocol: 1, type: 'outline', body: {} })).toEqual({ ok: true, body: outline });
  expect(hear({ protocol: 1, type: 'here', body: {} })).toEqual({ ok: true, body: {} });
  expect(shown).toEqual([badge]);
  stop();
  expect(hear({ protocol: 1, type: 'outline', body: {} })).toBeUndefined();
});

test('strangers and other protocols are not answered; unknown types are refused', () => {
  onBackgroundMessage({ badge: () => expect.unreachable(), outline: () => outline });
  expect(hear({ protocol: 1, type: 'outline', body: {} }, 'another-id')).toBeUndefined();
  expect(hear({ protocol: 2, type: 'outline', body: {} })).toBeUndefined();
  expect(hear(null)).toBeUndefined();
  expect(hear({ protocol: 1, type: 'eval', body: {} })).toMatchObject({ ok: false, code: 'bad-request' });
});

test('a page that fails says so without its internals', () => {
  onBackgroundMessage({
    badge: () => {},
    outline: () => {
      throw new Error('secret');
    },
  });
  expect(hear({ protocol: 1, type: 'outline', body: {} })).toEqual({
    ok: false,
    code: 'failed',
    message: 'The page could not do that.',
  });
});
