import { expect, test } from 'vitest';
import { boxesOf, type Scope, wholePage } from '../../src/reading/scope.ts';
import { documentOf, outlineOf, textsOf } from './outline-of.ts';

const namesIn = (body: string, scope: Partial<Scope>) =>
  boxesOf(documentOf(body), { boxes: ['[componentkey]'], addressName: 'componentkey', ...scope }).map(
    (box) => box.getAttribute('componentkey') ?? box.id ?? box.localName,
  );

test('a box inside a box that was taken is not taken again', () => {
  expect(
    namesIn('<div componentkey="a"><section componentkey="a"><p componentkey="b"></p></section></div>', {}),
  ).toEqual(['a']);
});

test('boxes of one selector come in document order, without those that are not wanted', () => {
  const body = '<div componentkey="b"></div><div componentkey="x"></div><div componentkey="a"></div>';
  expect(namesIn(body, { wanted: (key) => key !== 'x' })).toEqual(['b', 'a']);
});

test('an unwanted box does not hide a wanted one inside it', () => {
  const body = '<div componentkey="x"><div componentkey="a"></div></div>';
  expect(namesIn(body, { wanted: (key) => key === 'a' })).toEqual(['a']);
});

test('a box that two selectors find is taken once', () => {
  const body = '<dialog open role="dialog" id="one"></dialog><dialog open role="dialog" id="two"></dialog>';
  expect(namesIn(body, { boxes: ['[role="dialog"]', 'dialog[open]'] })).toEqual(['one', 'two']);
});

test('a dialog inside a card is read with the card, not again', () => {
  const body = '<div componentkey="a"><div role="dialog" id="inner"></div></div><div componentkey="b"></div>';
  expect(namesIn(body, { boxes: ['[componentkey]', '[role="dialog"]'] })).toEqual(['a', 'b']);
});

test('around: the section that holds an element; nothing when there is none', () => {
  const scope = { boxes: [], around: 'h1' };
  expect(namesIn('<section id="s"><div><h1>Ada</h1></div></section><section id="t"></section>', scope)).toEqual(['s']);
  expect(namesIn('<h1>Ada</h1><section id="t"></section>', scope)).toEqual([]);
});

test('anchors: the box whose first child carries the id', () => {
  const body = '<section id="s1"><div id="about"></div></section><section id="s2"><div id="skills"></div></section>';
  expect(namesIn(body, { boxes: [], anchors: ['skills', 'about', 'experience'] })).toEqual(['s2', 's1']);
});

test('a whole page includes what a saved page keeps of its open shadow roots', () => {
  const body = `<p>page</p>
    <div data-testid="interop-shadowdom"><template shadowrootmode="open"><p>in the shadow</p></template></div>
    <div data-testid="interop-shadowdom"><template shadowrootmode="closed"><p>closed</p></template></div>
    <div data-testid="interop-shadowdom"><template><p>a plain template</p></template></div>`;
  expect(textsOf(outlineOf(body))).toEqual(['page', 'in the shadow']);
});

test('only the hosts of messaging are looked into, and not without end', () => {
  const host = (mark: string, text: string) =>
    `<div data-testid="${mark}"><template shadowrootmode="open"><p>${text}</p></template></div>`;
  expect(textsOf(outlineOf(host('another', 'no')))).toEqual([]);
  const many = Array.from({ length: 30 }, (_, at) => host('interop-shadowdom', `s${at}`)).join('');
  expect(textsOf(outlineOf(many)).length).toBeLessThan(30);
});

test('an outline of some boxes does not look into shadow roots unless asked', () => {
  const body = '<div data-testid="interop-shadowdom"><template shadowrootmode="open"><i id="x"></i></template></div>';
  expect(namesIn(body, { boxes: ['i'] })).toEqual([]);
  expect(namesIn(body, { boxes: ['i'], inner: true })).toEqual(['x']);
  expect(wholePage('id').inner).toBe(true);
});
