import { describe, expect, test } from 'vitest';
import { Conversation } from '../../../src/contracts/sighting.ts';
import { extractConversations } from '../../../src/extraction/conversations/conversations.ts';
import type { Outline, OutlineNode } from '../../../src/reading/outline.ts';
import { conversationsOf, entry, fromAda, HEAD, list, NOW, thread, urnAt } from './conversation-pages.ts';

// Generous: each of these takes well under a tenth of it, and what grows with the square of its input takes minutes.
const ENOUGH_MS = 10_000;
const TIMEOUT = 2 * ENOUGH_MS;

function expectQuick(find: () => Conversation[]) {
  const began = performance.now();
  const found = find();
  expect(performance.now() - began).toBeLessThan(ENOUGH_MS);
  for (const one of found) expect(Conversation.safeParse(one).error?.issues ?? []).toEqual([]);
  return found;
}

const EMPTY = { strong: [], src: '', label: '', role: '', id: '', hidden: false, twin: false };
const outlineOf = (nodes: OutlineNode[]): Outline => ({
  ...{ nodes, title: '', lang: 'en', elements: nodes.length, cut: [] },
  isShown: () => 'unsure',
});
const KEYS = [
  'msg-s-event-listitem msg-s-event-listitem--other',
  'msg-s-event-listitem__body',
  'msg-s-message-list',
  'msg-s-profile-card artdeco-entity-lockup__title artdeco-entity-lockup__subtitle',
  'msg-overlay-bubble-header__title msg-entity-lockup__entity-info',
  'msg-s-event-listitem__message-bubble msg-s-event-listitem__subject ui-attachment__filename',
  'msg-spinmail-thread-presenter',
  'msg-s-message-group__name',
];
const HREF = 'https://www.linkedin.com/in/ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8';

const URN = urnAt(NOW);

type Place = Pick<OutlineNode, 'parent' | 'end'>;

/** Nodes that are all somebody's message, name or header at once: `key` is that of all, or each has the next one. */
const nodesOf = (count: number, key: string | null, place: (at: number) => Place): OutlineNode[] =>
  Array.from({ length: count }, (_, at) => ({
    ...EMPTY,
    ...place(at),
    ...{ tag: 'a', index: at, text: 'Hello', href: HREF, mark: `${URN}${at}` },
    key: key ?? KEYS[at % KEYS.length] ?? '',
  }));

const PLACES: [string, (count: number) => (at: number) => Place][] = [
  ['beside each other', (count) => (at) => (at === 0 ? { parent: -1, end: count } : { parent: 0, end: at + 1 })],
  ['inside each other', (count) => (at) => ({ parent: at - 1, end: count })],
  ['each a conversation of its own', () => (at) => ({ parent: -1, end: at + 1 })],
];

describe.each(PLACES)('nodes %s', (_, place) => {
  test.each(KEYS)('10,000 named %s', (key) => {
    const nodes = nodesOf(10_000, key, place(10_000));
    expectQuick(() => extractConversations(outlineOf(nodes), NOW));
  });

  test(
    '100,000 of every name',
    () => {
      const nodes = nodesOf(100_000, null, place(100_000));
      expectQuick(() => extractConversations(outlineOf(nodes), NOW));
    },
    TIMEOUT,
  );
});

describe('pages', () => {
  test.each([
    ' ',
    '\n',
    '<br>',
    '<b>',
    'é',
    '\u202e',
    '<img alt="x">',
    ',2-',
    '<a href="/redir/redirect?url=/redir/redirect">x</a>',
  ])('the longest message a page may write, made of “%s”', (unit) => {
    const text = unit.repeat(unit.startsWith('<') ? 3_000 : 40_000);
    expectQuick(() => conversationsOf(thread(fromAda(`a${text}`), fromAda('b'))));
  });

  test('5,000 messages inside each other', () => {
    const open = '<div class="msg-s-event-listitem" data-event-urn="urn:li:msg_message:x">'.repeat(5_000);
    expectQuick(() => conversationsOf(thread(`<li>${open}<p class="msg-s-event-listitem__body">x</p>`)));
  });

  test('long messages do not push out the last one', () => {
    const flood = Array.from({ length: 120 }, (_, at) => entry({ body: 'x'.repeat(8_000), urn: `${urnAt(NOW)}${at}` }));
    const [found] = expectQuick(() => conversationsOf(thread(...flood, fromAda('the last'))));
    expect(found?.messages.at(-1)?.text).toBe('the last');
    expect(found?.messages.length).toBeLessThan(20);
  });

  test('a name, a headline and a subject without end', () => {
    const long = 'x'.repeat(20_000);
    const head = `<a href="/in/${long}/"><h2 class="msg-entity-lockup__entity-title">${long}</h2><dd class="msg-entity-lockup__entity-info">${long}</dd></a>`;
    const talk = list(fromAda(long, { subject: long, by: [long, long] }));
    expect(expectQuick(() => conversationsOf(`<div class="msg-convo-wrapper">${head}${talk}</div>`))).toHaveLength(1);
    expect(expectQuick(() => conversationsOf(`<div class="msg-convo-wrapper">${HEAD}${talk}</div>`))).toHaveLength(1);
  });
});
