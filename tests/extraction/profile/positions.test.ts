import { describe, expect, test } from 'vitest';
import { artdeco, card, plain, sdui, section, signalsOf, twice } from '../profile-pages.ts';

const COMPANY = 'href="https://www.linkedin.com/company/901/"';
const SEARCH = 'href="https://www.linkedin.com/search/results/all/?keywords=Loom"';
const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const keyed = (inner: string, at = 0) => `<div componentkey="entity-collection-item-${at}">${inner}</div>`;

const positionsIn = (items: string, lang = 'en') =>
  plain(signalsOf(sdui({ lang, cards: card('ExperienceTopLevelSection', `<h2>Experience</h2>${items}`) })).positions);

describe('server-driven pages', () => {
  test('title, company, dates and the text that unfolds', () => {
    const lines = ['Weaver', 'Loom &amp; Co · Full-time', 'Oct 2023 - Dec 2024 · 1 yr 3 mos', 'Ghent'];
    const text = '<p><span data-testid="expandable-text-box">Wove.<br>Spun.</span><button>…more</button></p>';
    expect(positionsIn(keyed(`<a ${COMPANY}><img src="https://x.test/l"></a>${paragraphs(lines)}${text}`))).toEqual([
      {
        title: 'Weaver',
        company: 'Loom & Co',
        companyLinked: true,
        start: '2023-10',
        end: '2024-12',
        description: 'Wove.\nSpun.',
      },
    ]);
  });

  test.each([
    ['a company page', COMPANY, true],
    ['a school', 'href="https://www.linkedin.com/school/ghent/"', true],
    ['a search, because there is no page', SEARCH, false],
  ])('the name of the employer links to %s', (_, href, companyLinked) => {
    const inner = `<a ${href}></a>${paragraphs(['Weaver', 'Loom', 'Jul 2021 - Present'])}`;
    expect(positionsIn(keyed(inner))).toMatchObject([{ companyLinked, end: null }]);
  });

  test('no link at all says nothing about a company page', () => {
    expect(positionsIn(keyed(paragraphs(['Weaver', 'Loom', '2021 - 2022'])))).toMatchObject([{ companyLinked: null }]);
  });

  test('roles nested in one company are one entry each, with their own dates', () => {
    const role = (...lines: string[]) => `<li>${paragraphs(lines)}</li>`;
    const inner = `<a ${COMPANY}></a>${paragraphs(['Loom', 'Full-time · 5 yrs'])}
      <ul>${role('Head of weaving', 'Jan 2024 - Present · 2 yrs')}${role('Weaver', 'Jan 2021 - Dec 2023 · 3 yrs')}</ul>`;
    expect(positionsIn(keyed(inner) + keyed(paragraphs(['Clerk', 'Mill', '2018 - 2019']), 1))).toMatchObject([
      { title: 'Head of weaving', company: 'Loom', companyLinked: true, start: '2024-01', end: null },
      { title: 'Weaver', company: 'Loom', companyLinked: true, start: '2021-01', end: '2023-12' },
      { title: 'Clerk', company: 'Mill', start: '2018', end: '2019' },
    ]);
  });

  test('a role whose dates are not understood stays a role', () => {
    const role = (...lines: string[]) => `<li><a ${COMPANY}>${paragraphs(lines)}</a></li>`;
    const inner = `<a ${COMPANY}></a>${paragraphs(['Loom', 'Full-time · 5 yrs'])}
      <ul>${role('Head of weaving', 'since a while')}${role('Weaver', 'Jan 2021 - Dec 2023 · 3 yrs')}</ul>`;
    expect(positionsIn(keyed(inner))).toMatchObject([
      { title: 'Head of weaving', company: 'Loom', start: null, end: null },
      { title: 'Weaver', company: 'Loom', start: '2021-01', end: '2023-12' },
    ]);
  });

  test('a title can look like dates', () => {
    expect(positionsIn(keyed(paragraphs(['2019 - 2020', 'Loom', '2021 - 2022'])))).toMatchObject([
      { title: '2019 - 2020', company: 'Loom', start: '2021', end: '2022' },
    ]);
  });

  test('an entry without dates has none, and a list in its text makes no roles of it', () => {
    const inner = `${paragraphs(['Weaver', 'Loom'])}<ul><li><p>Skills: wool</p></li></ul>`;
    expect(positionsIn(keyed(inner))).toMatchObject([{ title: 'Weaver', company: 'Loom', start: null, end: null }]);
  });

  test('dates inside the text of a dated entry make no roles of it', () => {
    const inner = `${paragraphs(['Weaver', 'Loom', '2015 - 2022'])}<ul><li><p>Looms</p><p>2019 - 2020</p></li></ul>`;
    expect(positionsIn(keyed(inner))).toMatchObject([{ title: 'Weaver', company: 'Loom', start: '2015', end: '2022' }]);
  });

  test.each([
    ['ja', '2021年7月 - 現在 · 3年'],
    ['ru', 'июль 2021 – настоящее время'],
    ['ar', 'يوليو ٢٠٢١ - الحالي'],
  ])('dates in %s', (lang, dates) => {
    expect(positionsIn(keyed(paragraphs(['T', 'C', dates])), lang)).toMatchObject([{ start: '2021-07', end: null }]);
  });

  test('a hundred entries at most, each text bounded', () => {
    const long = 'x'.repeat(9_000);
    const text = `<span data-testid="expandable-text-box">${long}</span>`;
    const items = Array.from({ length: 150 }, (_, at) => keyed(paragraphs([`t${at}`, 'c', '2019 - 2020']), at)).join(
      '',
    );
    const positions = positionsIn(keyed(paragraphs([long, long, '2019 - 2020']) + text, 999) + items);
    expect(positions).toHaveLength(100);
    const [first] = Array.isArray(positions) ? positions : [];
    expect([first?.title?.length, first?.company?.length, first?.description?.length]).toEqual([300, 300, 6_000]);
  });
});

describe('artdeco pages', () => {
  const entry = (lines: string[], more = '') =>
    `<li><a ${COMPANY}></a>${lines.join('')}<div><ul>${more}</ul></div></li>`;
  const read = (items: string) =>
    plain(
      signalsOf(artdeco({ cards: section('experience', `<h2>${twice('Experience')}</h2><ul>${items}</ul>`) }))
        .positions,
    );
  const dates = twice('Jul 2021 - Present · 3 yrs', 'Jul 2021 to Present · 3 yrs');

  test('each line once, dates from the half for eyes', () => {
    const text = `<li><div>${twice('Wove and spun.')}</div></li>`;
    expect(read(entry([twice('Weaver'), twice('Loom · Full-time'), dates], text))).toEqual([
      {
        title: 'Weaver',
        company: 'Loom',
        companyLinked: true,
        start: '2021-07',
        end: null,
        description: 'Wove and spun.',
      },
    ]);
  });

  test('roles nested in one company', () => {
    const role = (title: string, when: string) =>
      `<li><span></span><a ${COMPANY}>${twice(title)}</a>${twice(when)}</li>`;
    const roles = role('Head', 'Jan 2024 - Present') + role('Weaver', 'Jan 2021 - Dec 2023');
    expect(read(entry([twice('Loom'), twice('5 yrs')], roles))).toMatchObject([
      { title: 'Head', company: 'Loom', start: '2024-01', end: null },
      { title: 'Weaver', company: 'Loom', start: '2021-01', end: '2023-12' },
    ]);
  });

  test('links and buttons below an entry are no description', () => {
    const more = `<li><a href="/details/skills"><span>${twice('Wool and 3 more skills')}</span></a></li><li><button>Media</button></li>`;
    expect(read(entry([twice('Weaver'), twice('Loom'), dates], more))).toMatchObject([{ description: null }]);
  });
});

test('education: the school, the degree if there is one, the dates', () => {
  const school = (...lines: string[]) => keyed(paragraphs(lines));
  const items =
    school('Ghent School', 'MA, Weaving', '2011 – 2013') + school('Evening School', '2009') + school('Night School');
  const { education } = signalsOf(sdui({ cards: card('EducationTopLevelSection', `<h2>Education</h2>${items}`) }));
  expect(plain(education)).toEqual([
    { school: 'Ghent School', degree: 'MA, Weaving', start: '2011', end: '2013' },
    { school: 'Evening School', degree: null, start: '2009', end: '2009' },
    { school: 'Night School', degree: null, start: null, end: null },
  ]);
});
