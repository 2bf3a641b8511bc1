import { expect, test } from 'vitest';
import { nameInTitle } from '../../../src/extraction/profile/name.ts';
import { artdeco, plain, sdui, signalsOf } from '../profile-pages.ts';

test.each([
  ['Ada Quill | LinkedIn', 'Ada Quill'],
  ['(12) Ada Quill | LinkedIn', 'Ada Quill'],
  ['(99+) Ada Quill | LinkedIn', 'Ada Quill'],
  ['Ada | Quill | LinkedIn', 'Ada | Quill'],
  ['(She) Ada Quill | LinkedIn', '(She) Ada Quill'],
  ['莉莉 | LinkedIn', '莉莉'],
  ['(3) LinkedIn', null],
  ['LinkedIn', null],
  [' | LinkedIn', null],
  ['Ada Quill', null],
  ['Ada Quill | LinkedIn - Safari', null],
  ['', null],
])('%s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test('a hostile title takes no time', () => {
  expect(nameInTitle(`(1) ${'a | '.repeat(30_000)}`)).toBeNull();
  expect(nameInTitle(`${' '.repeat(100_000)}|`)).toBeNull();
});

test('heading and title agree on a page at rest', () => {
  expect(signalsOf(sdui()).name).toEqual({ value: 'Ada Quill', via: 'title' });
  expect(signalsOf(artdeco({ title: '(3) Ada Quill | LinkedIn' })).name).toEqual({ value: 'Ada Quill', via: 'title' });
});

test('while the app navigates the title is the last page’s: the heading wins', () => {
  const read = signalsOf(sdui({ title: 'Bo Kettle | LinkedIn' })).name;
  expect(read).toEqual({ value: 'Ada Quill', via: 'top card: heading' });
});

test('a card whose heading is not there yet has the name of the title', () => {
  expect(signalsOf(sdui({ name: '' })).name).toEqual({ value: 'Ada Quill', via: 'title' });
});

test('names in the header, at the side and in other cards are not theirs', () => {
  const around =
    '<header><h2>Cy Barrow</h2></header><aside><h2>Dee Vane</h2></aside><section><h2>0 Notifications</h2></section>';
  expect(plain(signalsOf(sdui({ around })).name)).toBe('Ada Quill');
  expect(plain(signalsOf(artdeco({ around })).name)).toBe('Ada Quill');
});

test('neither card nor title: no name; a title alone: not loaded', () => {
  const page = (title: string) =>
    `<html><head><title>${title}</title></head><body><div componentkey="x"></div></body></html>`;
  expect(plain(signalsOf(page('LinkedIn')).name)).toBe('absent');
  expect(plain(signalsOf(page('Ada Quill | LinkedIn')).name)).toBe('not-loaded');
});
