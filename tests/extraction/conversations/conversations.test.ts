import { describe, expect, test } from 'vitest';
import { Conversation } from '../../../src/contracts/sighting.ts';
import { conversationOf, conversationsOf, entry, fromAda, HEAD, list, thread, urnAt } from './conversation-pages.ts';

const bubbleHead = (name: string) =>
  `<header class="msg-overlay-bubble-header"><h2 class="msg-overlay-bubble-header__title">${name}</h2></header>`;
const bubble = (inner: string, more = '') => `<aside class="msg-overlay-container">
  <div class="msg-convo-wrapper msg-overlay-conversation-bubble" role="dialog" ${more}>${inner}<form class="msg-form"><div contenteditable="true"></div></form></div></aside>`;
const linked = bubbleHead('<a href="/in/ada-quill/"><span>Ada Quill</span></a>');
const at = (second: number) => urnAt(`2026-11-20T08:00:${String(second).padStart(2, '0')}.000Z`);

describe('which are conversations', () => {
  test('the one of the page and each open bubble, in their order', () => {
    const page =
      thread(fromAda('page', { urn: at(1) })) +
      [2, 3].map((n) => bubble(linked + list(fromAda(`${n}`, { urn: at(n) })))).join('');
    expect(conversationsOf(page).map(({ where, messages }) => [where, messages[0]?.text])).toEqual([
      ['page', 'page'],
      ['bubble', '2'],
      ['bubble', '3'],
    ]);
  });

  test.each([
    ['folded to its header', bubble(linked)],
    [
      'folded, and said to be',
      bubble(linked + list(fromAda('x')), 'data-msg-overlay-conversation-bubble-is-minimized="true"'),
    ],
    [
      'folded, by its class',
      bubble(linked + list(fromAda('x'))).replace('bubble"', 'bubble msg-overlay-conversation-bubble--is-minimized"'),
    ],
    ['a form for a message to nobody yet', bubble(bubbleHead('New message') + list())],
    [
      'the list of conversations',
      '<div class="msg-conversations-container"><li class="msg-conversation-listitem"><p>Bo: see you</p></li></div>',
    ],
    ['the bubble with the list', '<div class="msg-overlay-list-bubble"><p>Bo: see you</p></div>'],
    ['a page without messaging', '<main><p>Hello</p></main>'],
  ])('none: %s', (_, html) => {
    expect(conversationsOf(html)).toEqual([]);
  });

  test('one whose messages have not loaded: who it is with, and nothing said', () => {
    expect(conversationOf(bubble(linked + list()))).toMatchObject({ person: { slug: 'ada-quill' }, messages: [] });
  });

  test('a box around a box is one conversation', () => {
    expect(conversationsOf(`<div class="msg-thread">${thread(fromAda('x'))}</div>`)).toHaveLength(1);
    expect(
      conversationsOf(
        `<div class="msg-convo-wrapper"><div class="msg-thread">${HEAD}${list(fromAda('x'))}</div></div>`,
      ),
    ).toHaveLength(1);
  });

  test('in a shadow root, and in none but that of messaging', () => {
    const host = (name: string) =>
      `<div data-testid="${name}"><template shadowrootmode="open">${thread(fromAda(name))}</template></div>`;
    expect(conversationOf(host('interop-shadowdom') + host('another')).messages[0]?.text).toBe('interop-shadowdom');
  });
});

test('the answer that is being written is not read, wherever it stands', () => {
  const draft =
    '<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true"><p>my secret</p></div></form>';
  const free = '<div contenteditable="true"><p class="msg-s-event-listitem__body">my secret</p></div>';
  const page = `<div class="msg-convo-wrapper">${HEAD}${list(fromAda('x'))}${draft}${free}</div>`;
  expect(JSON.stringify(conversationsOf(page))).not.toContain('secret');
});

test('the subject of an InMail', () => {
  expect(conversationOf(thread(fromAda('Hello', { subject: 'A vacancy' })))).toMatchObject({
    subject: 'A vacancy',
    messages: [{ text: 'Hello' }],
  });
  expect(conversationOf(thread(fromAda('Hello'))).subject).toBeNull();
});

test('the last 500 messages of a longer conversation', () => {
  const entries = Array.from({ length: 620 }, (_, n) => entry({ body: `m${n}`, other: true, urn: `${at(1)}${n}` }));
  const { messages } = conversationOf(thread(...entries));
  expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: 500 }, (_, n) => `m${n + 120}`));
});

test('eight conversations at most, each as the contract has it', () => {
  const many = Array.from({ length: 12 }, (_, n) => bubble(linked + list(fromAda(`${n}`, { urn: at(n) }))));
  const found = conversationsOf(many.join(''));
  expect(found).toHaveLength(8);
  for (const one of found) expect(Conversation.safeParse(one).error?.issues ?? []).toEqual([]);
});
