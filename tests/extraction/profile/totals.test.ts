import { describe, expect, test } from 'vitest';
import { artdeco, card, plain, sdui, section, signalsOf } from '../profile-pages.ts';

const item = (text: string) => `<div componentkey="item-${text}"><p>${text}</p></div>`;
const link = (name: string, text: string) =>
  `<a href="https://www.linkedin.com/in/ada-quill/details/${name}/"><span>${text}</span></a>`;

test.each([
  ['en', 'Show all 35 skills', 35],
  ['fr', 'Afficher les 1 439 compétences', 1_439],
  ['de', 'Alle 35 Kenntnisse anzeigen', 35],
  ['ja', '35件のスキルをすべて表示', 35],
  ['ar', 'عرض كل المهارات (٣٥)', 35],
])('%s: %s', (lang, text, total) => {
  const cards = card('Skills', `<h2>Skills</h2>${item('wool')}${link('skills', text)}`);
  expect(plain(signalsOf(sdui({ lang, cards })).skillsTotal)).toBe(total);
});

test('without such a link the page shows them all; a link without a number leaves it open', () => {
  const read = (more: string) =>
    plain(
      signalsOf(sdui({ cards: card('Skills', `<h2>Skills</h2>${item('wool')}${item('flax')}${more}`) })).skillsTotal,
    );
  expect(read('')).toBe(2);
  expect(read(link('skills', 'Show all'))).toBe('absent');
  expect(read(link('experience', 'Show all 9 experiences'))).toBe(2);
});

test('positions: the number in the link, else those shown', () => {
  const items = item('a') + item('b');
  const total = (more: string) =>
    plain(
      signalsOf(sdui({ cards: card('ExperienceTopLevelSection', `<h2>Experience</h2>${items}${more}`) }))
        .positionsTotal,
    );
  expect(total(link('experience', 'Show all 12 experiences'))).toBe(12);
  expect(total('')).toBe(2);
});

describe('recommendations', () => {
  const by = (slug: string) =>
    `<li><a href="https://www.linkedin.com/in/${slug}/"></a><a href="/in/${slug}">${slug}</a></li>`;
  const tab = (inner: string, hidden: string) => `<div id="ember${inner.length}" ${hidden}><ul>${inner}</ul></div>`;
  const read = (inner: string) =>
    plain(
      signalsOf(artdeco({ cards: section('recommendations', `<h2>Recommendations</h2>${inner}`) })).recommendations,
    );

  test('one for each person linked, not for each link', () => {
    expect(read(tab(by('bo') + by('cy'), ''))).toBe(2);
  });

  test('those given to others, behind the other tab, are not received', () => {
    expect(read(tab(by('bo'), '') + tab(by('cy') + by('dee'), 'hidden'))).toBe(1);
  });

  test('however long the open tab is, on either generation', () => {
    const many = Array.from({ length: 30 }, (_, at) => by(`p${at}`)).join('');
    const given = Array.from({ length: 30 }, (_, at) => by(`given${at}`)).join('');
    expect(read(tab(many, '') + tab(given, 'hidden'))).toBe(30);
    const keyed = (inner: string, hidden: string) => `<div componentkey="tab" ${hidden}><ul>${inner}</ul></div>`;
    const cards = card(
      'RecommendationsTopLevel',
      `<h2>Recommendations</h2>${keyed(many, '')}${keyed(given, 'hidden')}`,
    );
    expect(plain(signalsOf(sdui({ cards })).recommendations)).toBe(30);
  });

  test('an open tab that holds none says none', () => {
    expect(read(tab('<li><p>Nothing to see for now</p></li>', '') + tab(by('cy'), 'hidden'))).toBe(0);
  });

  test('the link to all of them says how many, in the open tab only', () => {
    const all = (text: string) => `<a href="/in/ada-quill/details/recommendations/?tab=0"><span>${text}</span></a>`;
    expect(read(tab(by('bo') + all('Show all 14 received'), ''))).toBe(14);
    expect(read(tab(by('bo') + all('Show all'), ''))).toBe(1);
    expect(read(tab(by('bo'), '') + tab(all('Show all 9 given'), 'hidden'))).toBe(1);
  });

  test('a link to the member’s own page is nobody else', () => {
    expect(read(tab(`${by('bo')}${by('ada-quill')}`, ''))).toBe(1);
  });
});

test('verified: the icon in the top card, on server-driven pages', () => {
  const icon = '<svg id="verified-medium"></svg>';
  expect(signalsOf(sdui({ nameRow: icon })).verified).toEqual({ value: true, via: 'top card: icon' });
  expect(signalsOf(sdui({ around: `<header>${icon}</header>` })).verified).toEqual({ missing: 'not-understood' });
});

test('verified: artdeco’s label “has verifications” is no evidence', () => {
  const label = '<a href="/in/ada-quill/overlay/about-this-profile/" aria-label="Ada has verifications"></a>';
  expect(signalsOf(artdeco({ photo: label })).verified).toEqual({ missing: 'not-understood' });
});
