import { expect, test } from 'vitest';
import { conversationOf, entry, fromAda, fromMe, thread } from './conversation-pages.ts';

const carriedBy = (more: string, body: string | null = null) => {
  const { messages } = conversationOf(thread(fromMe('before'), entry({ body, other: true, more })));
  const [, { text, links, attachments } = { text: null, links: null, attachments: null }] = messages;
  return { text, links, attachments };
};
const file = (name: string) => `<div class="msg-s-event-listitem__attachment-item"><button class="ui-attachment">
  <img src="x" alt="Preview"><p class="ui-attachment__filename">${name}</p><p class="ui-attachment__filesize">2 MB</p></button></div>`;
const bubble = (inner: string) => `<div class="msg-s-event-listitem__message-bubble">${inner}</div>`;

test('files, by the names that are shown', () => {
  expect(carriedBy(file('Brief.pdf') + file('tool.zip'))).toEqual({
    text: '',
    links: [],
    attachments: ['Brief.pdf', 'tool.zip'],
  });
});

test('a picture by its text, and as what it is where it has none', () => {
  const picture = (alt: string) =>
    bubble(`<button><span class="visually-hidden">Enlarge</span><img alt="${alt}" src="x"></button>`);
  expect(carriedBy(picture('A chart')).attachments).toEqual(['A chart']);
  expect(carriedBy(picture(''), 'look').attachments).toEqual(['picture']);
});

test('recordings', () => {
  expect(
    carriedBy(bubble('<div class="msg-s-event-listitem__voice-message"><button>▶</button><span>0:12</span></div>')),
  ).toEqual({
    text: '',
    links: [],
    attachments: ['voice message'],
  });
  expect(carriedBy(bubble('<audio src="x"></audio>')).attachments).toEqual(['voice message']);
  expect(carriedBy(bubble('<video src="x"></video>')).attachments).toEqual(['video']);
});

test('a preview of another site is a link, told once when the text links there as well', () => {
  const card = bubble(
    '<a href="/redir/redirect?url=https%3A%2F%2Fa.example%2F1"><img src="x"><p>The title</p><p>a.example</p></a>',
  );
  expect(carriedBy(card).links).toEqual([{ shown: 'The title', href: 'https://a.example/1' }]);
  expect(carriedBy(card, '<a href="https://a.example/1">a.example/1</a>').links).toEqual([
    { shown: 'a.example/1', href: 'https://a.example/1' },
  ]);
});

test('a shared post without its author, a shared profile, a shared job', () => {
  const author = '<a href="https://www.linkedin.com/in/bo-reyes/"><span>Bo Reyes</span></a>';
  const post = '<a href="https://www.linkedin.com/feed/update/urn:li:activity:1/"><p>On looms</p></a>';
  expect(carriedBy(bubble(author + post)).attachments).toEqual(['On looms']);
  expect(carriedBy(bubble(author)).attachments).toEqual(['Bo Reyes']);
  expect(carriedBy(bubble('<a href="/jobs/view/4/"><p>Weaver</p><p>Ghent</p></a>')).attachments).toEqual(['Weaver']);
});

test('a shared profile is not the sender', () => {
  const shared = bubble('<a href="https://www.linkedin.com/in/ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc"><p>Bo</p></a>');
  const { messages } = conversationOf(thread(fromAda(null, { more: shared })));
  expect(messages).toMatchObject([{ from: 'them', sender: 1_850_000_000, attachments: ['Bo'] }]);
});

test('each name once, twenty at most, none longer than the contract allows', () => {
  expect(carriedBy(file('a.pdf').repeat(3)).attachments).toEqual(['a.pdf']);
  const many = Array.from({ length: 60 }, (_, at) => file(`${at}${'x'.repeat(400)}`)).join('');
  const { attachments } = carriedBy(many);
  expect(attachments).toHaveLength(20);
  expect(Math.max(...(attachments ?? []).map(({ length }) => length))).toBe(300);
});
