import { expect, test } from 'vitest';
import { artdeco, pageOf, sdui } from './profile-pages.ts';

const PAGE = sdui();

test.each([
  ['/in/me/', 'own-profile'],
  ['/company/loom/', 'company'],
  ['/school/ghent/', 'school'],
  ['/feed/', 'feed'],
  ['/jobs/view/1/', 'job'],
  ['/in/ada-quill/details/skills/', 'elsewhere'],
])('nothing is read of %s', (path, kind) => {
  expect(pageOf(PAGE, path)).toMatchObject({ surface: 'other', kind, elements: 0, signals: null, understood: true });
});

test.each(['/messaging/', '/messaging/compose/', '/messaging/thread/new/'])('no conversation is open at %s', (path) => {
  const page = pageOf(PAGE, path);
  expect(page).toMatchObject({ surface: 'thread', kind: 'thread', signals: null, understood: true, conversations: [] });
});

test('an address of a conversation, and none to be found: not understood', () => {
  expect(pageOf(PAGE, '/messaging/thread/2-x/')).toMatchObject({ surface: 'thread', understood: false });
});

test('conversations are found on a page of no known generation, and name it', () => {
  const link = '<a href="/in/bo/"><h2 class="msg-entity-lockup__entity-title">Bo</h2></a>';
  const page = pageOf(
    `<html><body><div class="msg-convo-wrapper">${link}<ul class="msg-s-message-list"></ul></div></body></html>`,
    '/messaging/thread/x/',
  );
  expect(page).toMatchObject({ surface: 'thread', generation: 'messaging', conversations: [{ messages: [] }] });
});

test('the logged-out page of a profile is said to be one, and not read', () => {
  const guest = '<html><body><section class="top-card-layout"><h1>Ada</h1></section></body></html>';
  expect(pageOf(guest)).toMatchObject({ surface: 'other', kind: 'guest', generation: 'guest', signals: null });
});

test('a profile of a generation nobody knows is not understood', () => {
  const unknown = '<html><body><main><h1>Ada</h1></main></body></html>';
  expect(pageOf(unknown)).toMatchObject({ surface: 'profile', understood: false, signals: null });
});

test('what the limits left unread is said', () => {
  const long = sdui({ facts: `<p>${'x'.repeat(13_000)}</p>` });
  expect(pageOf(long).cut).toEqual(['the end of a text longer than 12000 characters']);
});

test('only what something is read from is visited: the rest of a page costs nothing', () => {
  const around = `<div>${'<p>other</p>'.repeat(3_000)}</div>`;
  expect(pageOf(sdui({ around })).elements).toBe(pageOf(PAGE).elements);
  expect(pageOf(artdeco({ around })).elements).toBe(pageOf(artdeco()).elements);
});

test.each(['', '<html>', '<html><body></body></html>', '<!doctype html><title>x</title>', '<svg></svg>'])(
  'a page that is hardly one throws nothing: “%s”',
  (html) => {
    expect(() => pageOf(html)).not.toThrow();
  },
);
