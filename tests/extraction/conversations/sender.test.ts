import { expect, test } from 'vitest';
import {
  ADA,
  ADA_NUMBER,
  conversationOf,
  entry,
  fromAda,
  fromMe,
  HEAD,
  list,
  ME,
  thread,
} from './conversation-pages.ts';

const saidIn = (page: string) => conversationOf(page).messages.map(({ from, sender, text }) => [from, sender, text]);

test('received and sent', () => {
  expect(saidIn(thread(fromAda('one'), fromMe('two')))).toEqual([
    ['them', ADA_NUMBER, 'one'],
    ['me', null, 'two'],
  ]);
});

test('several in a row: only the first names its sender', () => {
  const page = thread(fromAda('one'), entry({ body: 'two', other: true }), fromMe('three'), entry({ body: 'four' }));
  expect(saidIn(page)).toEqual([
    ['them', ADA_NUMBER, 'one'],
    ['them', ADA_NUMBER, 'two'],
    ['me', null, 'three'],
    ['me', null, 'four'],
  ]);
});

test('one in a row without the mark belongs to the message before it all the same', () => {
  expect(saidIn(thread(fromAda('one'), entry({ body: 'two' }))).map(([from]) => from)).toEqual(['them', 'them']);
});

test('a mark without a name after the viewer’s own is somebody else’s, and nobody knows whose', () => {
  expect(saidIn(thread(fromMe('one'), entry({ body: 'two', other: true })))).toEqual([
    ['me', null, 'one'],
    ['them', null, 'two'],
  ]);
});

test('the first that is loaded may be one in a row', () => {
  expect(saidIn(thread(entry({ body: 'two' }), fromAda('three'))).map(([from]) => from)).toEqual(['me', 'them']);
  expect(saidIn(thread(entry({ body: 'two', other: true }))).map(([from]) => from)).toEqual(['them']);
});

test('should the mark go, the mailbox in the URN tells the viewer from others', () => {
  const unmarked = (name: string, pid: string) => entry({ body: name, by: [name, pid] });
  const page = thread(unmarked('Ada Quill', ADA), entry({ body: 'and' }), unmarked('Me Myself', ME));
  expect(saidIn(page).map(([from]) => from)).toEqual(['them', 'them', 'me']);
});

test('without mark and PID, the name in the header tells', () => {
  const unmarked = (name: string, slug: string) => entry({ body: name, by: [name, slug] });
  const page = thread(unmarked('Ada Quill', 'ada-quill'), unmarked('Me Myself', 'me-myself'));
  expect(saidIn(page).map(([from]) => from)).toEqual(['them', 'me']);
});

test('a name in the text of a message is not its sender', () => {
  const named = fromMe('<a href="/in/somebody/">Somebody Else</a>');
  expect(saidIn(thread(fromAda('one'), named)).map(([from]) => from)).toEqual(['them', 'me']);
});

test('the header alone does not make a conversation received', () => {
  expect(saidIn(`<div class="msg-convo-wrapper">${HEAD}${list(fromMe('one'), fromMe('two'))}</div>`)).toEqual([
    ['me', null, 'one'],
    ['me', null, 'two'],
  ]);
});
