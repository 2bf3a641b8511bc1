import { describe, expect, test } from 'vitest';
import type { ProfileSignals } from '../../../src/contracts/profile.ts';
import { artdeco, card, plain, sdui, section, signalsOf } from '../profile-pages.ts';

const LOWER = ['positions', 'education', 'skillsTotal', 'recommendations'] as const;
const missingIn = (signals: ProfileSignals) => LOWER.map((name) => plain<unknown>(signals[name]));
const item = '<ul><li><span>Weaver</span><span>Loom</span></li></ul>';

describe('server-driven pages', () => {
  const pending = (inner = '') => `<div componentkey="profileCardsBelowActivityPart2ada-quill">${inner}</div>`;

  test('a keyed box with nothing in it: the person has no such section', () => {
    const names = [
      'About',
      'ExperienceTopLevelSection',
      'EducationTopLevelSection',
      'Skills',
      'RecommendationsTopLevel',
    ];
    const signals = signalsOf(sdui({ cards: names.map((name) => card(name, '')).join('') }));
    expect([plain(signals.about), ...missingIn(signals)]).toEqual(Array(5).fill('absent'));
  });

  test('an empty place for the lower cards: not loaded, never absent', () => {
    expect(missingIn(signalsOf(sdui({ cards: pending() })))).toEqual(Array(4).fill('not-loaded'));
  });

  test('neither card nor place: not understood', () => {
    expect(missingIn(signalsOf(sdui()))).toEqual(Array(4).fill('not-understood'));
  });

  test('a place that was filled stands for no other card', () => {
    const signals = signalsOf(sdui({ cards: pending(card('Skills', '<h2>Skills</h2>')) }));
    expect(plain(signals.positions)).toBe('not-understood');
  });

  test('a card with a heading and nothing that can be read in it: not understood', () => {
    const cards = card('ExperienceTopLevelSection', '<h2>Experience</h2>') + card('About', '<h2>About</h2>');
    const { positions, about } = signalsOf(sdui({ cards }));
    expect([plain(positions), plain(about)]).toEqual(['not-understood', 'not-understood']);
  });

  test('cards that are hidden by the page say nothing', () => {
    const hidden = card('About', '<div componentkey="x" hidden><h2>About</h2><p>I weave.</p></div>');
    expect(plain(signalsOf(sdui({ cards: hidden })).about)).toBe('absent');
  });
});

describe('artdeco pages', () => {
  test('none of the lower sections: they have not loaded', () => {
    expect(missingIn(signalsOf(artdeco()))).toEqual(Array(4).fill('not-loaded'));
  });

  test('one of them is there: the others do not exist', () => {
    const signals = signalsOf(artdeco({ cards: section('education', item) }));
    expect([plain(signals.positions), plain(signals.recommendations)]).toEqual(['absent', 'absent']);
    expect(plain(signals.education)).toMatchObject([{ school: 'Weaver' }]);
  });

  test('about and activity stand above them: absent when they are not there', () => {
    const signals = signalsOf(artdeco());
    expect([plain(signals.about), plain(signals.lastActivityAt)]).toEqual(['absent', 'absent']);
  });
});

test('the about text is the line behind the heading, buttons aside, and is bounded', () => {
  const about = (text: string) =>
    `<h2>About</h2><p><span data-testid="expandable-text-box">${text}</span><button>…more</button></p>`;
  expect(plain(signalsOf(sdui({ cards: card('About', about('I weave.<br><br>And spin.')) })).about)).toBe(
    'I weave.\n\nAnd spin.',
  );
  const long = plain(signalsOf(sdui({ cards: card('About', about('x'.repeat(50_000))) })).about);
  expect(long).toHaveLength(12_000);
});
