import { beforeEach, expect, test, vi } from 'vitest';
import { bodyOf, fromContent, ownPage, sendRaw, startBackground } from '../background/support/background-world.ts';
import { pageReading } from '../background/support/page-readings.ts';
import { faults, OWN_ID, OWN_ORIGIN, send } from './support/browser-double.ts';

const message = (type: string, body: unknown, protocol = 1) => ({ protocol, type, body });
const seen = () => message('page-read', pageReading());

beforeEach(startBackground);

test('a well-formed reading from the top frame of a LinkedIn tab is answered', async () => {
  expect(bodyOf(await fromContent('page-read', pageReading())).show).toBe(true);
});

test.each([
  ['another extension', { id: 'somebody-else' }],
  ['a sub-frame', { frameId: 3 }],
  ['another site', { url: 'https://www.linkedin.com.example/in/mira-tolden/' }],
  ['LinkedIn without TLS', { url: 'http://www.linkedin.com/in/mira-tolden/' }],
  ['another host of LinkedIn', { url: 'https://business.linkedin.com/' }],
  ['no address at all', { url: 'about:blank' }],
])('a reading from %s is not allowed', async (_who, from) => {
  expect(await sendRaw(seen(), from)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a reading without a tab is not allowed', async () => {
  const sender = { id: OWN_ID, frameId: 0, url: 'https://www.linkedin.com/in/mira-tolden/' };
  expect(await send(seen(), sender)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a content script may not send what only our pages may', async () => {
  for (const type of ['settings', 'forget', 'known-accounts']) {
    expect(await sendRaw(message(type, {}))).toMatchObject({ ok: false, code: 'not-allowed' });
  }
});

test('our own page may not send what only a content script may', async () => {
  expect(await send(seen(), ownPage)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('our own page inside a frame is not heard', async () => {
  const framed = { ...ownPage, frameId: 2, tab: { id: 1, incognito: false } };
  expect(await send(message('settings', {}), framed)).toMatchObject({ ok: false, code: 'not-allowed' });
  const top = { ...framed, frameId: 0 };
  expect(await send(message('settings', {}), top)).toMatchObject({ ok: true });
});

test('an address that only begins like ours is not ours', async () => {
  const alike = { ...ownPage, url: `${OWN_ORIGIN.slice(0, -1)}.example/popup.html` };
  expect(await send(message('settings', {}), alike)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('nobody may send what only the background may', async () => {
  expect(await sendRaw(message('outline', {}))).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await send(message('outline', {}), ownPage)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a message of an older or newer protocol is told apart from a bad one', async () => {
  expect(await sendRaw(message('page-read', pageReading(), 0))).toMatchObject({ ok: false, code: 'old-protocol' });
  expect(await sendRaw(message('page-read', pageReading(), 2))).toMatchObject({ ok: false, code: 'old-protocol' });
});

test.each([
  ['null', null],
  ['text', 'page-read'],
  ['an empty object', {}],
  ['an unknown type', message('shutdown', {})],
  ['a name from the prototype', message('constructor', {})],
  ['a further field', { ...seen(), extra: true }],
  ['a body of another kind', message('page-read', 'hello')],
  ['a reading without its visit', message('page-read', { ...pageReading(), visit: undefined })],
  ['a reading with a further field', message('page-read', { ...pageReading(), run: 'this' })],
  ['a negative sequence', message('page-read', { ...pageReading(), sequence: -1 })],
])('%s is a bad request', async (_what, given) => {
  expect(await sendRaw(given)).toMatchObject({ ok: false, code: 'bad-request' });
});

test.each<[string, object]>([
  ['of an unknown field', { onclick: 'x' }],
  ['with a parent before all nodes', { parent: -2 }],
  ['with a text longer than any run', { text: 'a'.repeat(12_001) }],
  ['with an address longer than any', { href: 'a'.repeat(4_101) }],
  ['hidden in another way', { hidden: 'yes' }],
])('a node %s is a bad request', async (_what, given) => {
  const nodes = [{ tag: 'p', parent: -1, ...given }];
  expect(await sendRaw(message('page-read', { ...pageReading(), nodes }))).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

const TOO_MUCH = { ok: false, code: 'bad-request', message: 'The page holds more than can be read.' };
const line = (text: string) => ({ tag: 'p', parent: -1, text });

test('ten million characters are refused before they are parsed', async () => {
  const nodes = [line('a'.repeat(10_000_000))];
  expect(await sendRaw(message('page-read', pageReading({ nodes })))).toEqual(TOO_MUCH);
});

test.each([
  ['nodes', Array(21_001).fill(line('a'))],
  ['characters', Array(200).fill(line('a'.repeat(10_000)))],
])('more %s than a reading can bring are refused, and it is said why', async (_what, nodes) => {
  expect(await sendRaw(message('page-read', pageReading({ nodes })))).toEqual(TOO_MUCH);
});

test('nodes that are no tree in document order are refused: walking up from one might never end', async () => {
  for (const parents of [[0], [1, 0], [-1, 0, 5], [-1, 0, -1, 1]]) {
    const nodes = parents.map((parent) => ({ tag: 'p', parent }));
    expect(await sendRaw(message('page-read', pageReading({ nodes })))).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
  }
});

test('what breaks inside a handler is told without its internals', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  faults.localBroken = true;
  const outcome = await send(message('settings', {}), ownPage);
  expect(outcome).toMatchObject({ ok: false, code: 'failed' });
  expect(JSON.stringify(outcome)).not.toContain('/home/somebody');
  expect(told).toHaveBeenCalledOnce();
});
