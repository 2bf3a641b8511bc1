// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageOutline } from '../../src/content/page-outline.ts';
import { PageOutline } from '../../src/contracts/page-outline.ts';
import { artdeco, sdui, twice } from '../extraction/profile-pages.ts';
import { show } from './live-document.ts';

const problems = (outline: unknown) => PageOutline.safeParse(outline).error?.issues ?? [];

test('a page of either generation, within the contract, with all that names its boxes', () => {
  show(sdui({ nameRow: '<p>· 2nd</p>' }));
  const outline = pageOutline(document);
  expect(problems(outline)).toEqual([]);
  expect(outline).toMatchObject({ generation: 'sdui', title: 'Ada Quill | LinkedIn', lang: 'en', cut: [] });
  expect(outline.nodes.some(({ key, tag }) => tag === 'section' && key.endsWith('Topcard'))).toBe(true);

  show(artdeco({ nameRow: twice('2nd'), memberId: '7' }));
  const other = pageOutline(document);
  expect(problems(other)).toEqual([]);
  expect(other.nodes.some(({ mark }) => mark === 'data-member-id=7')).toBe(true);
  expect(other.nodes.filter(({ twin }) => twin)).toHaveLength(1);
});

test('a page that is not understood is what it is for', () => {
  show('<html lang="xx"><title>t</title><body><div role="main" aria-label="Profile"><h1>Ada</h1></div></body></html>');
  const outline = pageOutline(document);
  expect(outline).toMatchObject({ generation: 'unknown', lang: 'xx' });
  expect(outline.nodes.map(({ tag, text }) => [tag, text])).toContainEqual(['h1', 'Ada']);
});

test('every text is bounded, and what was cut is said', () => {
  const long = 'x'.repeat(2_000);
  const body = `<p>${long}</p><a href="/${long}"><img src="https://x.test/${long}" alt="${long}"></a><div id="${long}" aria-label="${long}"></div>`;
  show(`<html lang="${long}"><title>${long}</title><body>${body}</body></html>`);
  const outline = pageOutline(document);
  expect(problems(outline)).toEqual([]);
  expect(Math.max(...outline.nodes.flatMap((node) => Object.values(node).map((value) => String(value).length)))).toBe(
    300,
  );
  expect(outline.cut).not.toEqual([]);
});

test('nodes are bounded, and parents still stand before their children', () => {
  show(`<html lang="en"><title>t</title><body><div id="a">${'<p>line</p>'.repeat(20_050)}</div></body></html>`);
  const outline = pageOutline(document);
  expect(problems(outline)).toEqual([]);
  expect(outline.nodes).toHaveLength(20_000);
  expect(outline.nodes.every(({ parent }, at) => parent < at)).toBe(true);
});
