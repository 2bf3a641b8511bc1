import { describe, expect, test } from 'vitest';
import { ADA, ADA_NUMBER, conversationOf, entry, fromAda, fromMe, list, ME } from './conversation-pages.ts';

const SENT = fromMe('Hello');
const card = (
  inner: string,
) => `<li><div class="msg-s-profile-card msg-s-profile-card-one-to-one"><div class="artdeco-entity-lockup">
  <a href="https://www.linkedin.com/in/${ADA}"><img alt="Ada Quill"><span class="visually-hidden">Status is online</span></a>${inner}</div></div></li>`;
const CARD =
  card(`<div class="artdeco-entity-lockup__title"><a href="https://www.linkedin.com/in/${ADA}">Ada Quill</a></div>
  <div class="artdeco-entity-lockup__badge"><span class="a11y-text">2nd degree connection</span><span aria-hidden="true">·&nbsp;2nd</span></div>
  <div class="artdeco-entity-lockup__subtitle"><div title="Weaver">Weaver at Loom &amp; Sons</div></div>`);
const page = (head: string, ...entries: string[]) => `<div class="msg-convo-wrapper">${head}${list(...entries)}</div>`;
const personIn = (head: string, ...entries: string[]) => conversationOf(page(head, ...entries)).person;
const bar = (inner: string) =>
  `<div class="msg-title-bar">${inner}<div class="msg-title-bar__controls"><button>Close your conversation</button></div></div>`;
const title = (name: string) => `<h2 class="msg-entity-lockup__entity-title">${name}</h2>`;
const linked = (inner: string, to = 'ada-quill') => bar(`<a href="https://www.linkedin.com/in/${to}/">${inner}</a>`);
const presence = (state: string) =>
  `<div class="presence-indicator presence-indicator--is-${state}"><span class="visually-hidden">Status is ${state}</span></div>`;
const info = (state: string, words: string) =>
  `<dd class="msg-entity-lockup__entity-info">${presence(state)} ${words} </dd>`;

test('everything that the card and the header say', () => {
  expect(personIn(linked(title('Ada Quill')), CARD, SENT)).toEqual({
    name: 'Ada Quill',
    slug: 'ada-quill',
    memberId: ADA_NUMBER,
    degree: 2,
    headline: 'Weaver at Loom & Sons',
    mutualConnections: null,
    note: null,
  });
});

test('a PID is no slug', () => {
  expect(personIn(linked(title('Ada Quill'), ADA), SENT)).toMatchObject({ slug: null, memberId: ADA_NUMBER });
});

test('without a PID in the header, the first message of theirs has it', () => {
  expect(personIn(linked(title('Ada Quill')), SENT, fromAda('x'))).toMatchObject({
    slug: 'ada-quill',
    memberId: ADA_NUMBER,
  });
});

test('a header that names nobody: the first who wrote', () => {
  expect(personIn('', fromAda('x'))).toMatchObject({ name: 'Ada Quill', memberId: ADA_NUMBER });
});

test('the card names the person where the title says “New message”', () => {
  expect(personIn(bar(title('New message')), CARD, SENT)).toMatchObject({ name: 'Ada Quill', memberId: ADA_NUMBER });
});

describe('the line below the title', () => {
  test.each([
    ['a headline', info('offline', 'Weaver'), 'Weaver'],
    ['“Active now”', info('online', 'Active now'), null],
    ['“Mobile • 17h ago”', info('reachable', 'Mobile • 17h ago'), null],
    ['none', '', null],
  ])('%s', (_, line, headline) => {
    expect(personIn(linked(title('Ada Quill') + line), SENT).headline).toBe(headline);
  });

  test('of a bubble, where it has no name of its own', () => {
    const head = (
      state: string,
      line: string,
    ) => `<header class="msg-overlay-bubble-header"><div>${presence(state)}</div>
      <h2 class="msg-overlay-bubble-header__title"><a href="/in/ada-quill/"><span>Ada Quill</span></a></h2><div>${line}</div>
      <div class="msg-overlay-bubble-header__controls"><button><span>Close</span></button></div></header>`;
    expect(personIn(head('offline', 'Weaver'), SENT)).toMatchObject({ name: 'Ada Quill', headline: 'Weaver' });
    expect(personIn(head('online', 'Active now'), SENT).headline).toBeNull();
    expect(personIn(head('offline', '· 1st'), SENT)).toMatchObject({ degree: 1, headline: null });
  });
});

describe('groups', () => {
  const bo = entry({ body: 'y', other: true, by: ['Bo Reyes', ME.replace('8BYq', '8CYq')] });

  test('several wrote', () => {
    const found = conversationOf(page(bar(title('Loom talk')), bo, fromAda('x')));
    expect(found).toMatchObject({
      group: true,
      person: { name: 'Bo Reyes', slug: null, degree: null, headline: null },
    });
    expect(found.person.memberId).toBe(found.messages[0]?.sender);
  });

  test('several faces, and only the viewer wrote', () => {
    const faces = '<div class="msg-facepile-grid msg-facepile-grid--group-size-3"></div>';
    expect(conversationOf(page(bar(faces + title('Ada, Bo')), SENT))).toMatchObject({
      group: true,
      person: { name: 'Ada, Bo' },
    });
    const one = faces.replace('size-3', 'size-1');
    expect(conversationOf(page(linked(one + title('Ada')), SENT)).group).toBe(false);
  });

  test('several people linked: the first of them', () => {
    const head = bar('<a href="/in/ada-quill/">Ada Quill</a><a href="/in/bo-reyes/">Bo Reyes</a>');
    expect(conversationOf(page(head, SENT))).toMatchObject({
      group: true,
      person: { name: 'Ada Quill', slug: 'ada-quill' },
    });
  });

  test('one person linked twice is no group', () => {
    expect(conversationOf(page(linked(title('Ada Quill')), CARD, fromAda('x'), fromAda('y'))).group).toBe(false);
  });
});
