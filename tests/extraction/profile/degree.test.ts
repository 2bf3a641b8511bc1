import { describe, expect, test } from 'vitest';
import { degreeIn } from '../../../src/extraction/profile/degree.ts';
import { artdeco, plain, sdui, signalsOf, twice } from '../profile-pages.ts';

test.each([
  ['· 1st', 1],
  ['· 2nd', 2],
  ['• 3rd+', 3],
  ['· 3e et +', 3],
  ['· 1er', 1],
  ['· 2º', 2],
  ['· 2.', 2],
  ['· 2-й', 2],
  ['・2次', 2],
  ['· ٢', 2],
])('behind its mark: %s', (text, degree) => {
  expect(degreeIn(text, true)).toBe(degree);
  expect(degreeIn(text, false)).toBe(degree);
});

test.each([
  ['1st', 1],
  ['3rd+', 3],
  ['3e et +', 3],
  ['2.', 2],
  ['2 度', 2],
  ['3°', 3],
])('without its mark, where the generation leaves it out: %s', (text, degree) => {
  expect(degreeIn(text, false)).toBe(degree);
  expect(degreeIn(text, true)).toBeNull();
});

test.each([
  'Web3 developer',
  'B2B sales',
  '3D artist',
  '1st Lieutenant',
  '2nd line support',
  'Formula 1',
  'Lyon 3e',
  'Level 2 technician',
  '· 4th',
  '· 12',
  '· 2 of 3',
  'H2O',
  '',
])('no degree: %s', (text) => {
  expect(degreeIn(text, false)).toBeNull();
});

describe('server-driven pages', () => {
  const wrapped = (text: string, style = '') => `<div data-display-contents="true" ${style}><p>${text}</p></div>`;

  test('the decoy that a style sheet hides is told by its wrapper', () => {
    const nameRow = `${wrapped('· 1st')}<p>· 2nd</p>`;
    expect(signalsOf(sdui({ nameRow })).degree).toEqual({ value: 2, via: 'top card: degree mark' });
  });

  test('the decoy that its own style hides, before or behind the true one', () => {
    const hidden = wrapped('· 1st', 'style="display:none"');
    expect(plain(signalsOf(sdui({ nameRow: `${hidden}${wrapped('· 2nd')}` })).degree)).toBe(2);
    expect(plain(signalsOf(sdui({ nameRow: `${wrapped('· 2nd')}${hidden}` })).degree)).toBe(2);
  });

  test.each([
    ['both are shown', '<p>· 1st</p><p>· 2nd</p>'],
    ['both may be hidden', `${wrapped('· 1st')}${wrapped('· 2nd')}`],
    ['both are hidden', '<p hidden>· 1st</p><p hidden>· 2nd</p>'],
  ])('two that nothing tells apart are ambiguous: %s', (_, nameRow) => {
    expect(signalsOf(sdui({ nameRow })).degree).toEqual({ missing: 'ambiguous' });
  });

  test('the same degree twice is one', () => {
    expect(plain(signalsOf(sdui({ nameRow: '<p>· 2nd</p><p>· 2nd</p>' })).degree)).toBe(2);
  });

  test('degrees of other people, in the header and in other cards, are not theirs', () => {
    const around = '<header><p>· 1st</p></header><aside><p>· 1st</p></aside>';
    const after = '<p>· 1st</p><button>Connect</button>';
    expect(signalsOf(sdui({ around, after })).degree).toEqual({ missing: 'absent' });
  });

  test('a headline with a digit is no degree', () => {
    const read = signalsOf(sdui({ nameRow: '<p>· 2nd</p>', facts: '<p>3D artist</p><p>Ghent</p>' }));
    expect([plain(read.degree), plain(read.headline)]).toEqual([2, '3D artist']);
  });
});

describe('artdeco pages', () => {
  const nameRow = `<span><span class="visually-hidden">2nd degree connection</span><span aria-hidden="true"> 2nd </span></span>`;

  test('the mark for eyes counts, and its twin is no line', () => {
    expect(plain(signalsOf(artdeco({ nameRow })).degree)).toBe(2);
    expect(plain(signalsOf(artdeco({ nameRow: twice('· 3rd', '3rd degree connection') })).degree)).toBe(3);
  });

  test.each(['Web3 developer', '3D artist', 'Formula 1 engineer', 'B2B sales'])(
    'the headline “%s” stays one',
    (headline) => {
      const read = signalsOf(artdeco({ nameRow, facts: `<div>${headline}</div><span>Lyon 3e</span>` }));
      expect([plain(read.degree), plain(read.headline), plain(read.location)]).toEqual([2, headline, 'Lyon 3e']);
      const unknown = signalsOf(artdeco({ facts: `<div>${headline}</div><span>Lyon 3e</span>` }));
      expect([plain(unknown.degree), plain(unknown.headline)]).toEqual(['absent', headline]);
    },
  );
});
