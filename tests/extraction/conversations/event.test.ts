import { describe, expect, test } from 'vitest';
import { conversationOf, entry, fromAda, fromMe, NOW, thread, urnAt } from './conversation-pages.ts';

const messagesIn = (...entries: string[]) => conversationOf(thread(fromMe('before'), ...entries)).messages.slice(1);
const textOf = (body: string) => messagesIn(fromAda(body))[0]?.text;

describe('text, as it was written', () => {
  test.each([
    ['line breaks in the text', 'one\n\ntwo\nthree', 'one\n\ntwo\nthree'],
    ['line breaks as elements', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['line breaks of another system', 'one\r\ntwo', 'one\ntwo'],
    ['space around it and in it', '  one   two\n   three  ', 'one two\nthree'],
    ['emoji that are pictures', 'thanks <img alt="🙏🏽" src="x"><img src="y">', 'thanks 🙏🏽'],
    ['words in bold and links', 'see <strong>this</strong> <a href="https://a.example">page</a>', 'see this page'],
    ['markup that somebody wrote', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['the mark of an edited message', 'new <span class="msg-s-event-listitem__edited">(edited)</span>', 'new'],
    ['words for screen readers', 'new<span class="visually-hidden"> message by Ada</span>', 'new'],
    ['direction marks and invisible letters', 'a\u202egnp.exe\u202c b\u200bc', 'a\u202egnp.exe\u202c b\u200bc'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test('paragraphs and lists, should there be any', () => {
    const body = '<div class="msg-s-event-listitem__body"><p>one</p><p>two <b>2</b></p><ul><li>three</li></ul></div>';
    expect(messagesIn(entry({ body: null, other: true, more: body }))[0]?.text).toBe('one\ntwo 2\nthree');
  });

  test('the text of a day on which it is named otherwise', () => {
    const more = '<div class="msg-s-event__content"><p class="x1">one</p><p>two</p></div>';
    expect(messagesIn(entry({ body: null, other: true, more }))[0]?.text).toBe('one\ntwo');
  });

  test('what is longer than a message can be is cut, not in the middle of a character', () => {
    const text = textOf(`${'a'.repeat(9_999)}😀b`);
    expect(text).toBe('a'.repeat(9_999));
  });
});

describe('no message', () => {
  test.each([
    ['a line of LinkedIn’s own', entry({ names: 'msg-s-event-listitem--system-message', body: 'Ada accepted' })],
    ['one inside an entry', entry({ body: null, more: '<p class="msg-s-system-message">Ada accepted</p>' })],
    ['a removed one', entry({ body: null, more: '<p class="msg-s-event-listitem__deleted">This was deleted</p>' })],
    ['nothing at all', entry({ body: null })],
    ['spaces', entry({ body: ' \n ' })],
    [
      'a day',
      '<li class="msg-s-message-list__event"><time class="msg-s-message-list__time-heading">Friday</time></li>',
    ],
    ['a quick reply', '<li class="msg-s-message-list__quick-replies-container"><button>Yes, sure</button></li>'],
    ['who is typing', '<li class="msg-s-message-list__typing-indicator-container--x"><p>Ada is typing</p></li>'],
  ])('%s', (_, html) => {
    expect(messagesIn(html)).toEqual([]);
  });
});

test.each([
  ['reactions', '<div class="msg-reactions-reaction-summary-presenter"><span>👍</span><span>2</span></div>'],
  ['the menu', '<div class="msg-s-event-listitem__options"><button><span>Delete</span></button></div>'],
  ['who has seen it', '<div class="msg-s-event-listitem__seen-receipts"><img alt="Seen by Ada" src="x"></div>'],
  ['a hidden menu', '<div class="msg-s-x" aria-hidden="true"><a href="https://a.example">Report</a></div>'],
])('not part of a message: %s', (_, more) => {
  expect(messagesIn(fromAda('yes', { more }))).toMatchObject([{ text: 'yes', links: [], attachments: [] }]);
});

test('what a message answers is not said again', () => {
  const quoted = `<div class="msg-s-event-listitem__replied-message-container"><p class="msg-s-event-listitem__body">old</p></div>`;
  expect(messagesIn(entry({ body: 'new', more: quoted, other: true }))[0]?.text).toBe('new');
});

test('the time is that of its own URN, also of the second in a row', () => {
  const [first, second, third] = messagesIn(
    fromAda('one', { urn: urnAt('2026-11-01T00:00:00.001Z') }),
    entry({ body: 'two', other: true, urn: urnAt('2026-11-01T00:00:09.999Z') }),
    entry({ body: 'three', other: true, urn: 'urn:li:fs_event:(6517,S6517_500)' }),
  );
  expect([first?.at, second?.at, third?.at]).toEqual(['2026-11-01T00:00:00.001Z', '2026-11-01T00:00:09.999Z', null]);
});

test('a time that was not yet', () => {
  expect(messagesIn(fromAda('x', { urn: urnAt(new Date(Date.parse(NOW) + 1e9).toISOString()) }))[0]?.at).toBeNull();
});

test('an element with a URN is an entry, should its class be named otherwise', () => {
  const html = entry({ body: 'still here' }).replace('"msg-s-event-listitem ', '"x9 ');
  expect(messagesIn(html)).toMatchObject([{ text: 'still here' }]);
});
