import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/reading/limits.ts';
import { readOutline } from '../../src/reading/read-outline.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';
import { documentOf, textsOf } from './outline-of.ts';

const read = (inner: string, limits = defaultLimits) =>
  readOutline(documentOf(`<div class="box msg-convo-wrapper msg-overlay" aria-label="Messaging">${inner}</div>`), {
    visibility: savedVisibility,
    scope: { boxes: ['.box'], addressName: 'class' },
    limits,
  });
const nodeIn = (inner: string) => read(inner).nodes[1];

test('class names of messaging are keys, also of the box itself; others are not', () => {
  const { nodes } = read('<p class="t-14 msg-s-x__body zq-hashed msg-s-x--other">Hello</p><p class="xmsg-s zq">Bo</p>');
  expect(nodes.map(({ key }) => key)).toEqual(['msg-convo-wrapper msg-overlay', 'msg-s-x__body msg-s-x--other', '']);
  expect(JSON.stringify(nodes)).not.toMatch(/zq|t-14/);
});

test('the URN of a message is its mark, and alone enough to keep it', () => {
  expect(nodeIn('<div class="zq" data-event-urn="urn:li:msg_message:(x,2-y)"><p>Hello</p></div>')).toMatchObject({
    tag: 'div',
    key: '',
    mark: 'urn:li:msg_message:(x,2-y)',
  });
});

test('a message is one line with its own line breaks; its links keep their words', () => {
  const { nodes } = read('<p class="msg-s-event-listitem__body">a <b>b</b>\nc <a href="/x">d <i>e</i></a></p>');
  expect(nodes.slice(1)).toMatchObject([
    { text: 'a b\nc d e', parent: 0, end: 3 },
    { tag: 'a', href: '/x', label: 'd e', text: '', parent: 1 },
  ]);
});

test('any other text is kept in its smallest pieces, and the words of a box as its label', () => {
  const { nodes } = read('<dd class="msg-info"><span class="ui-dot"><i>online</i></span> Weaver in\n Ghent </dd>');
  expect(nodes.slice(1)).toMatchObject([
    { tag: 'dd', text: '', label: 'Weaver in Ghent' },
    { tag: 'span', key: 'ui-dot' },
    { tag: 'i', text: 'online' },
  ]);
});

describe('not looked into', () => {
  test.each([
    ['the form', '<form class="msg-form"><p>draft</p></form>'],
    ['whatever can be written in', '<div contenteditable="true"><p class="msg-s-event-listitem__body">draft</p></div>'],
    ['quick replies', '<li class="msg-s-message-list__quick-replies-container"><p>Yes</p></li>'],
    [
      'who is typing',
      '<li class="msg-s-message-list__typing-indicator-container--without-seen-receipt"><p>Ada</p></li>',
    ],
    ['reactions', '<div class="msg-reactions-summary"><p>2</p></div>'],
    ['menus', '<div class="msg-thread-actions__dropdown"><p>Delete</p></div>'],
    ['the menu of a message', '<div class="msg-s-event-listitem__options"><p>Delete</p></div>'],
    ['navigation and icons', '<nav><p>Home</p></nav><svg><title>icon</title></svg>'],
  ])('%s', (_, inner) => {
    expect(textsOf(read(`<p>before</p>${inner}<p>after</p>`))).toEqual(['before', 'after']);
  });

  test('but a message that has reactions', () => {
    const inner = '<div class="msg-s-event-listitem msg-s-event-listitem--with-reactions"><p>Hello</p></div>';
    expect(textsOf(read(inner))).toEqual(['Hello']);
  });
});

test('what the page hides is marked', () => {
  expect(nodeIn('<div class="msg-menu" aria-hidden="true"><p>x</p></div>')?.hidden).toBe(true);
  expect(nodeIn('<div class="msg-menu"><p>x</p></div>')?.hidden).toBe(false);
});

describe('the most recent messages', () => {
  const message = (at: number, text = '') => `<li data-event-urn="u${at}"><p>${text}m${at}</p></li>`;
  const messages = (count: number, text?: string) =>
    Array.from({ length: count }, (_, at) => message(at, text)).join('');

  test('five hundred of them, and that there were more is said', () => {
    const outline = read(`<p>head</p>${messages(503)}`);
    const texts = textsOf(outline);
    expect([texts.length, texts[0], texts[1], texts.at(-1)]).toEqual([501, 'head', 'm3', 'm502']);
    expect(outline.cut).toEqual(['all but the last 500 messages of a conversation']);
  });

  test('no more text than one conversation may take', () => {
    const outline = read(messages(20, 'x'.repeat(1_000)), { ...defaultLimits, page: 20_000 });
    expect(textsOf(outline).map((text) => text.slice(1_000))).toEqual(['m16', 'm17', 'm18', 'm19']);
    expect(outline.cut).toEqual(['all but the last 4 messages of a conversation']);
  });

  test('a single message is read however long it is', () => {
    expect(textsOf(read(messages(1, 'x'.repeat(5_000)), { ...defaultLimits, page: 8_000 }))).toHaveLength(1);
  });

  test('of an ordinary conversation all, and nothing is said', () => {
    expect(read(messages(40)).cut).toEqual([]);
    expect(textsOf(read(messages(40)))).toHaveLength(40);
  });
});
