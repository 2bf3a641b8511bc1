import { describe, expect, test } from 'vitest';
import { ProfileSignals } from '../../../src/contracts/profile.ts';
import { artdeco, card, PID, pageOf, sdui, section } from '../profile-pages.ts';

const reading = (html: string, path?: string) => {
  const { surface, kind, understood } = pageOf(html, path);
  return { surface, kind, understood };
};
const UNDERSTOOD = { surface: 'profile', kind: 'profile', understood: true };

test('a name and a top card make a page understood, on both generations', () => {
  expect(reading(sdui())).toEqual(UNDERSTOOD);
  expect(reading(artdeco())).toEqual(UNDERSTOOD);
});

test('without a top card it is not understood', () => {
  const html = '<html><head><title>Ada Quill | LinkedIn</title></head><body><p componentkey="x">x</p></body></html>';
  expect(reading(html)).toEqual({ ...UNDERSTOOD, understood: false });
});

describe('while the app navigates, address and card belong to different people', () => {
  test('the card links to somebody else: not understood', () => {
    expect(reading(sdui(), '/in/bo-kettle/').understood).toBe(false);
    expect(reading(artdeco(), '/in/bo-kettle/').understood).toBe(false);
  });

  test.each([
    ['another case', '/in/Ada-QUILL/'],
    ['an overlay', '/in/ada-quill/overlay/contact-info/'],
    ['another language of theirs', '/in/ada-quill/fr'],
    ['parameters', '/in/ada-quill?miniProfileUrn=x'],
    ['the PID as address, which the card cannot deny', `/in/${PID}/`],
  ])('the same person: %s', (_, path) => {
    expect(reading(sdui(), path).understood).toBe(true);
  });

  test('an address in another script, encoded or not', () => {
    const slug = 'мария-ткач';
    expect(reading(sdui({ slug }), `/in/${encodeURIComponent(slug)}/`).understood).toBe(true);
    expect(reading(sdui({ slug: encodeURIComponent(slug) }), `/in/${slug}/`).understood).toBe(true);
  });

  test('a card may write the address in another case', () => {
    expect(reading(sdui({ slug: 'Ada-Quill' })).understood).toBe(true);
  });

  test('a card without a link to its member denies nobody', () => {
    const after = `<a href="https://www.linkedin.com/in/${PID}">Bo Kettle</a>`;
    const html = sdui({ after }).replaceAll('https://www.linkedin.com/in/ada-quill/', '/x/');
    expect(reading(html, '/in/cy-barrow/').understood).toBe(true);
  });

  test('people in common are linked by PID and speak for nobody', () => {
    const after = `<a href="https://www.linkedin.com/in/${PID}">Bo Kettle</a>`;
    expect(reading(sdui({ after })).understood).toBe(true);
  });
});

describe('the viewer’s own profile', () => {
  const edit = '<a href="/in/ada-quill/edit/intro/">Edit</a>';

  test('only its owner is offered to edit it', () => {
    const own = { surface: 'other', kind: 'own-profile', understood: true };
    expect(reading(sdui({ after: edit }))).toEqual(own);
    expect(
      reading(artdeco({ photo: '<a href="https://www.linkedin.com/in/ada-quill/add-edit/PHOTO/">x</a>' })),
    ).toEqual(own);
    expect(pageOf(sdui({ after: edit })).signals).toBeNull();
  });

  test('a link to edit outside the top card does not make it theirs', () => {
    expect(reading(sdui({ around: `<div>${edit}</div>` })).kind).toBe('profile');
  });
});

test('whatever stands in the fields, signals keep to the contract', () => {
  const long = 'word '.repeat(4_000);
  const hostile = ['<b>x</b>', long, '\u202e\u0000', '99999999999999999999+', '· 2', ':'.repeat(500)];
  for (const text of hostile) {
    const cards = [
      'About',
      'ExperienceTopLevelSection',
      'EducationTopLevelSection',
      'Skills',
      'RecommendationsTopLevel',
      'Activity',
    ];
    const inner = `<h2>${text}</h2><p>${text}</p><div componentkey="i"><p>${text}</p><p>2019 - 2020</p></div>`;
    const parts = {
      name: text,
      nameRow: `<p>${text}</p>`,
      facts: `<p>${text}</p>`.repeat(3),
      after: `<p>${text}</p>`,
      title: text,
    };
    const around = `<div role="dialog"><p>${text}</p></div>`;
    for (const html of [
      sdui({ ...parts, around, cards: cards.map((name) => card(name, inner)).join('') }),
      artdeco({
        ...parts,
        around,
        cards: ['about', 'experience', 'skills'].map((name) => section(name, inner)).join(''),
      }),
    ]) {
      const read = ProfileSignals.safeParse(pageOf(html).signals);
      expect(read.error?.issues ?? [], text.slice(0, 30)).toEqual([]);
    }
  }
});
