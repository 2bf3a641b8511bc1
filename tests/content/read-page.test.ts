import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { packPage, type ReadPage, readPage, tellsTheSame } from '../../src/content/read-page.ts';
import { PageReading } from '../../src/contracts/page-reading.ts';
import type { Visibility } from '../../src/reading/visibility.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';
import { artdeco, sdui, twice } from '../extraction/profile-pages.ts';

const LINKEDIN = 'https://www.linkedin.com';

function read(html: string, path = '/in/ada-quill/', visibility: Visibility = savedVisibility) {
  const { document } = parseHTML(html);
  return readPage(document as unknown as Document, new URL(path, LINKEDIN), visibility);
}
const problems = (page: ReadPage) => {
  const reading = { protocol: 1, visit: 'v', sequence: 1, age: 0, readMs: 1, ...packPage(page) };
  return PageReading.safeParse(reading).error?.issues ?? [];
};

const ROOT = 'tests/pages';
const pages = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

// The background refuses a whole reading for one value out of bounds: then the person sees nothing.
describe('every test page passes the border as it stands', () => {
  test.each(pages.map(({ name }) => name))('%s', (name) => {
    const { url } = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8')) as { url: string };
    expect(problems(read(readFileSync(`${ROOT}/${name}/page.html`, 'utf8'), url))).toEqual([]);
  });
});

describe('whatever a page writes, its reading passes the border', () => {
  const LONG = 'x'.repeat(20_000);
  test.each([
    ['a language tag out of all bounds', sdui({ lang: 'en-'.repeat(1_000) })],
    ['a title', sdui({ title: LONG })],
    ['a name of an element', sdui({ facts: `<x-${LONG}>a</x-${LONG}>` })],
    ['links', sdui({ after: `<a href="/${LONG}">x</a>`.repeat(500) })],
    ['labels and pictures', sdui({ photo: `<img alt="${LONG}" src="https://x.test/${LONG}">`.repeat(500) })],
    ['keys', sdui({ after: `<div componentkey="${LONG}"><p>x</p></div>`.repeat(500) })],
    ['bold parts', sdui({ facts: `<p>a <strong>${LONG}</strong></p>`.repeat(500) })],
    ['links in lines', sdui({ facts: `<p>a${'<a href="/x"></a>'.repeat(30)}</p>`.repeat(3_000) })],
    ['texts', sdui({ facts: `<p>${LONG}</p>`.repeat(500) })],
  ])('%s', (_what, html) => {
    expect(problems(read(html))).toEqual([]);
  });

  test('an address', () => {
    expect(problems(read(sdui(), `/feed/${LONG}`))).toEqual([]);
  });
});

test('what is empty does not travel', () => {
  const { nodes } = packPage(read(sdui()));
  expect(nodes.length).toBeGreaterThan(5);
  for (const { parent: _, ...node } of nodes) {
    expect(Object.values(node)).not.toContainEqual(expect.toSatisfy((value) => [false, ''].includes(value)));
    expect(node.strong?.length).not.toBe(0);
  }
});

describe('style is asked', () => {
  const asked = () => vi.fn<Visibility>(() => 'hidden');

  test('of lines that could both be the degree, and the answer travels with them', () => {
    const visibility = asked();
    const { nodes } = packPage(read(sdui({ nameRow: '<p>· 1st</p><p>· 2nd</p>' }), undefined, visibility));
    expect(visibility).toHaveBeenCalledTimes(2);
    expect(nodes.flatMap(({ text, shown }) => (shown ? [[text, shown]] : []))).toEqual([
      ['· 1st', 'hidden'],
      ['· 2nd', 'hidden'],
    ]);
  });

  test.each([
    ['there is one such line alone', sdui({ nameRow: '<p>· 2nd</p>' })],
    ['lines only begin alike', sdui({ nameRow: '<p>· 24 places</p><p>· 2nd</p>' })],
    ['a page is in no state to have one', '<html><body></body></html>'],
  ])('of nothing when %s', (_what, html) => {
    const visibility = asked();
    read(html, undefined, visibility);
    expect(visibility).not.toHaveBeenCalled();
  });

  test('of a handful, however many a page writes', () => {
    const visibility = asked();
    read(sdui({ nameRow: '<p>· 2nd</p>'.repeat(5_000) }), undefined, visibility);
    expect(visibility.mock.calls.length).toBeLessThanOrEqual(12);
  });

  test('of artdeco marks, which can stand without their point', () => {
    const visibility = asked();
    read(artdeco({ nameRow: `${twice('2nd')}<span>3rd</span>` }), undefined, visibility);
    expect(visibility.mock.calls.length).toBeGreaterThan(1);
  });
});

describe('two readings tell the background the same', () => {
  const page = read(sdui());

  test('when only what it took differs', () => {
    expect(tellsTheSame({ ...read(sdui()), elements: 99 }, page)).toBe(true);
  });

  const hidden: Visibility = () => 'hidden';
  const twoMarks = { nameRow: '<p>· 1st</p><p>· 2nd</p>' };
  const bubble = (text: string) =>
    sdui({ around: `<div class="msg-convo-wrapper"><p class="msg-s-event-listitem__body">${text}</p></div>` });
  test.each([
    ['a line', page, read(sdui({ nameRow: '<p>· 2nd</p>' }))],
    ['the words of a line', page, read(sdui({ facts: '<p>Weaver</p><p>Bruges</p>' }))],
    ['an address in it', read(sdui({ after: '<a href="/a">x</a>' })), read(sdui({ after: '<a href="/b">x</a>' }))],
    ['a picture', read(sdui({ photo: '<img src="https://a">' })), read(sdui({ photo: '<img src="https://b">' }))],
    ['the address of the page', page, read(sdui(), '/in/bo-kettle/')],
    ['the title', page, read(sdui({ title: '(1) Ada Quill | LinkedIn' }))],
    ['the language', page, read(sdui({ lang: 'fr' }))],
    ['the generation', page, { ...page, generation: 'artdeco' as const }],
    ['what a style sheet shows', read(sdui(twoMarks)), read(sdui(twoMarks), undefined, hidden)],
    ['a message', read(bubble('Hello')), read(bubble('Hello again'))],
  ])('but not when %s differs', (_what, one, other) => {
    expect(tellsTheSame(one, other)).toBe(false);
    expect(tellsTheSame(other, one)).toBe(false);
  });
});

test('bubbles are looked for in their box where the page has it, and anywhere on the messaging page', () => {
  const talk = '<div class="msg-convo-wrapper"><p class="msg-s-event-listitem__body">Hello</p></div>';
  const page = `<html lang="en"><body><div id="ember1">${talk}</div><aside id="msg-overlay"></aside></body></html>`;
  expect(read(page, '/feed/').conversations).toEqual([]);
  expect(read(page, '/messaging/thread/x/').conversations).not.toEqual([]);
  expect(read(page.replace('<aside id="msg-overlay"></aside>', ''), '/feed/').conversations).not.toEqual([]);
});
