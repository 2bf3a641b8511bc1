import { describe, expect, test } from 'vitest';
import { Person } from '../../../src/contracts/sighting.ts';
import { extractPeople } from '../../../src/extraction/people/people.ts';
import { scopeOf } from '../../../src/extraction/scopes.ts';
import { generationOf } from '../../../src/reading/generation.ts';
import { readOutline } from '../../../src/reading/read-outline.ts';
import { savedVisibility } from '../../../src/reading/visibility.ts';
import { documentOf } from '../../reading/outline-of.ts';
import { OTHER_PID, PID, twice } from '../profile-pages.ts';

function read(body: string): Person[] {
  const document = documentOf(body);
  const scope = scopeOf('people', generationOf(document));
  return scope ? extractPeople(readOutline(document, { visibility: savedVisibility, scope })) : [];
}

const SDUI_TELL = '<div componentkey="x"></div>';

type Row = { slug?: string; name?: string; degree?: string; headline?: string; key?: string; more?: string };
const row = ({
  slug = 'ada-quill',
  name = 'Ada Quill',
  degree = ' • 2nd',
  headline = 'Weaver',
  key = '',
  more = '',
}: Row) =>
  `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><div><figure><img alt="${name}"></figure>
    <p><a href="https://www.linkedin.com/in/${slug}/">${name}</a><span><span>${degree}</span></span></p>
    <div><p>${headline}</p></div><div><p>Ghent</p></div></div></a>
    <div componentkey="${key}"><a href="/preload/search-custom-invite/">Connect</a></div>${more}</div>`;
const sdui = (...rows: string[]) => read(`${SDUI_TELL}<main><div role="list">${rows.join('')}</div></main>`);

describe('server-driven lists', () => {
  test('name, address, number, degree and headline of each row', () => {
    expect(sdui(row({ key: `searchResults${PID}` }), row({ slug: 'bo', name: 'Bo', degree: ' • 1st' }))).toEqual([
      {
        name: 'Ada Quill',
        slug: 'ada-quill',
        memberId: 1_850_000_000,
        degree: 2,
        headline: 'Weaver',
        mutualConnections: null,
        note: null,
      },
      { name: 'Bo', slug: 'bo', memberId: null, degree: 1, headline: 'Weaver', mutualConnections: null, note: null },
    ]);
  });

  test('mutual connections: the line that links to other members', () => {
    const more = `<p><a href="/in/cy"><strong>Cy</strong></a>, <a href="/in/dee"><strong>Dee</strong></a> and
      <a href="/search/results/people/?network=%5B%22F%22%5D&amp;connectionOf=%5B%22x%22%5D"><strong>8 other mutual connections</strong></a></p>`;
    expect(sdui(row({ more }))).toMatchObject([{ mutualConnections: 10, name: 'Ada Quill' }]);
  });

  test('a line that links to the member themselves is about nobody in common', () => {
    const more = '<p>Write to <a href="/in/ada-quill"><strong>Ada</strong></a></p>';
    expect(sdui(row({ more }))).toMatchObject([{ mutualConnections: null }]);
  });

  test('rows that link to no member are no people', () => {
    const company = '<div role="listitem"><a href="https://www.linkedin.com/company/loom/"><p>Loom</p></a></div>';
    const hostile =
      '<div role="listitem"><a href="javascript:/in/x"><p>x</p></a></div><div role="listitem"><p>text</p></div>';
    expect(sdui(company, hostile, row({}))).toHaveLength(1);
  });

  test('lists outside the main part, as in the navigation, are not read', () => {
    expect(read(`${SDUI_TELL}<header>${row({})}</header><main></main>`)).toEqual([]);
  });

  test('a headline with a digit is no degree, and without a degree it stands behind the name', () => {
    expect(sdui(row({ headline: '3D artist' }))).toMatchObject([{ degree: 2, headline: '3D artist' }]);
    expect(sdui(row({ degree: '' }))).toMatchObject([{ degree: null, headline: 'Weaver', name: 'Ada Quill' }]);
  });

  test('two hundred at most, each within the contract', () => {
    const long = 'x'.repeat(700);
    const people = sdui(...Array.from({ length: 250 }, (_, at) => row({ slug: `p${at}`, name: long, headline: long })));
    expect(people).toHaveLength(200);
    expect(people.every((person) => Person.safeParse(person).success)).toBe(true);
  });
});

test('what stands in most rows is LinkedIn’s own, and neither name nor headline', () => {
  const card = (slug: string, name: string, headline: string) => `<li class="mn-connection-card">
    <a href="/in/${slug}/"><span>Member’s name</span><span>${name}</span><span>Member’s occupation</span><span>${headline}</span></a>
    <time>Connected 2 days ago</time></li>`;
  const cards = [
    card('ada', 'Ada', 'Weaver'),
    card('bo', 'Bo', 'Smith'),
    card('cy', 'Cy', 'Tailor'),
    card('dee', 'Dee', ''),
  ];
  const people = read(`<div id="ember1"><ul>${cards.join('')}</ul></div>`);
  expect(people.map(({ name, headline, degree }) => [name, headline, degree])).toEqual([
    ['Ada', 'Weaver', null],
    ['Bo', 'Smith', null],
    ['Cy', 'Tailor', null],
    ['Dee', null, null],
  ]);
});

describe('artdeco lists', () => {
  const item = (urn: string, more = '') => `<li><div data-chameleon-result-urn="${urn}">
    <a href="https://www.linkedin.com/in/ada-quill?miniProfileUrn=x"><div><img id="ember5" alt=""><span>Status is offline</span></div></a>
    <span><a href="https://www.linkedin.com/in/ada-quill?miniProfileUrn=x"><span dir="ltr">${twice('Ada Quill', 'View Ada Quill’s profile')}</span></a></span>
    <span>${twice('• 2nd', '2nd degree connection')}</span><div>Weaver</div><div>Ghent</div>${more}</div></li>`;

  test('the number stands in the row itself, the name in the half for eyes', () => {
    expect(read(`<div id="ember1"><ul>${item('urn:li:member:234000000')}</ul></div>`)).toMatchObject([
      { name: 'Ada Quill', slug: 'ada-quill', memberId: 234_000_000, degree: 2, headline: 'Weaver' },
    ]);
  });

  test.each(['urn:li:member:9999999999', 'urn:li:member:0', 'urn:li:member:x', 'urn:li:headless:234000000'])(
    'no account has the number of %s',
    (urn) => {
      const people = read(`<div id="ember1"><ul>${item(urn)}</ul></div>`);
      expect(people).toMatchObject([{ memberId: null }]);
      expect(people.every((person) => Person.safeParse(person).success)).toBe(true);
    },
  );

  test('a mutual connection linked by PID does not lend its number', () => {
    const more = `<span><a href="/in/${OTHER_PID}"><span><strong>Cy</strong></span></a> is a mutual connection</span>`;
    expect(read(`<div id="ember1"><ul>${item('urn:li:member:234000000', more)}</ul></div>`)).toMatchObject([
      { memberId: 234_000_000, slug: 'ada-quill', mutualConnections: 1 },
    ]);
  });
});
