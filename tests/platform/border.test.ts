import { beforeEach, expect, test, vi } from 'vitest';
import { bodyOf, fromContent, ownPage, sendRaw, startBackground } from '../background/support/background-world.ts';
import { sighting } from '../background/support/sightings.ts';
import { faults, OWN_ID, OWN_ORIGIN, send } from './support/browser-double.ts';

const message = (type: string, body: unknown, protocol = 1) => ({ protocol, type, body });
const seen = () => message('sighting', sighting());

beforeEach(startBackground);

test('a well-formed sighting from the top frame of a LinkedIn tab is answered', async () => {
  expect(bodyOf(await fromContent('sighting', sighting())).show).toBe(true);
});

test.each([
  ['another extension', { id: 'somebody-else' }],
  ['a sub-frame', { frameId: 3 }],
  ['another site', { url: 'https://www.linkedin.com.example/in/mira-tolden/' }],
  ['LinkedIn without TLS', { url: 'http://www.linkedin.com/in/mira-tolden/' }],
  ['another host of LinkedIn', { url: 'https://business.linkedin.com/' }],
  ['no address at all', { url: 'about:blank' }],
])('a sighting from %s is not allowed', async (_who, from) => {
  expect(await sendRaw(seen(), from)).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a sighting without a tab is not allowed', async () => {
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
  expect(await sendRaw(message('sighting', sighting(), 0))).toMatchObject({ ok: false, code: 'old-protocol' });
  expect(await sendRaw(message('sighting', sighting(), 2))).toMatchObject({ ok: false, code: 'old-protocol' });
});

test.each([
  ['null', null],
  ['text', 'sighting'],
  ['an empty object', {}],
  ['an unknown type', message('shutdown', {})],
  ['a name from the prototype', message('constructor', {})],
  ['a further field', { ...seen(), extra: true }],
  ['a body of another kind', message('sighting', 'hello')],
  ['a sighting without its visit', message('sighting', { ...sighting(), visit: undefined })],
  ['a sighting with a further field', message('sighting', { ...sighting(), run: 'this' })],
  ['a negative sequence', message('sighting', { ...sighting(), sequence: -1 })],
])('%s is a bad request', async (_what, given) => {
  expect(await sendRaw(given)).toMatchObject({ ok: false, code: 'bad-request' });
});

test.each(['javascript:alert(1)', '../../settings', 'a b', 'x"onload="', 'a\u0000b', ''])(
  'the slug %j is a bad request',
  async (slug) => {
    const { signals } = sighting();
    const body = { ...sighting(), signals: { ...signals, slug: { value: slug, via: 'address' } } };
    expect(await sendRaw(message('sighting', body))).toMatchObject({ ok: false, code: 'bad-request' });
  },
);

test('ten million characters are refused before they are parsed', async () => {
  const { signals } = sighting();
  const body = { ...sighting(), signals: { ...signals, about: { value: 'a'.repeat(10_000_000), via: 'About' } } };
  const outcome = await sendRaw(message('sighting', body));
  expect(outcome).toEqual({ ok: false, code: 'bad-request', message: 'The page holds more than can be read.' });
});

test('what breaks inside a handler is told without its internals', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  faults.localBroken = true;
  const outcome = await send(message('settings', {}), ownPage);
  expect(outcome).toMatchObject({ ok: false, code: 'failed' });
  expect(JSON.stringify(outcome)).not.toContain('/home/somebody');
  expect(told).toHaveBeenCalledOnce();
});
