import { describe, expect, test } from 'vitest';
import { ProfileSignals } from '../../src/contracts/profile.ts';
import { artdeco, card, mutualLink, pageOf, sdui, section } from './profile-pages.ts';

// Generous: each of these takes well under a tenth of it, and what grows with the square of its input takes minutes.
const ENOUGH_MS = 3_000;

function expectQuick(html: string) {
  const began = performance.now();
  const { signals } = pageOf(html);
  expect(performance.now() - began).toBeLessThan(ENOUGH_MS);
  expect(ProfileSignals.safeParse(signals).error?.issues ?? []).toEqual([]);
}

const RUN = 11_000;
const units = [' ·', '· ', '2019 ', '2019 - ', ': ', '(', 'a/', '1,', '111,', 'a1 ', '| ', '%', '\u200b', '<br>', 'é'];

describe('every field holds the longest line a page may write, made of', () => {
  test.each(units)('“%s”', (unit) => {
    const text = `2019 ${unit.repeat(unit === '<br>' ? 500 : RUN / unit.length)}`; // elements cost the parser time
    const line = `<p>${text}</p>`;
    const item = `<div componentkey="i">${line.repeat(3)}<p><span data-testid="expandable-text-box">${text}</span></p></div>`;
    const names = ['About', 'ExperienceTopLevelSection', 'EducationTopLevelSection', 'Skills', 'Activity'];
    expectQuick(
      sdui({
        title: `${text} | LinkedIn`,
        name: text,
        nameRow: line,
        facts: line.repeat(2),
        after: mutualLink(`<strong>x</strong> ${text}`) + mutualLink(text) + line,
        cards: names.map((name) => card(name, `<h2>x</h2>${item}`)).join(''),
        around: `<div role="dialog">${line}</div>`,
      }),
    );
  });
});

describe('structures that nest or repeat without reason', () => {
  const nested = (open: string, close: string, depth: number, inner: string) =>
    `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
  const lines = '<p>2019 - 2020</p>'.repeat(3_000);

  test('5,000 entries inside each other, 3,000 lines in the innermost', () => {
    const keyed = nested('<div componentkey="i">', '</div>', 5_000, lines);
    expectQuick(sdui({ cards: card('ExperienceTopLevelSection', `<h2>x</h2>${keyed}`) }));
    const items = nested('<ul><li>', '</li></ul>', 2_500, lines);
    expectQuick(artdeco({ cards: section('experience', items) + section('skills', items) }));
  });

  test('5,000 empty entries inside each other', () => {
    expectQuick(sdui({ cards: card('Skills', `<h2>x</h2>${nested('<div componentkey="i">', '</div>', 5_000, '')}`) }));
  });

  test('10,000 entries beside each other', () => {
    const items = '<div componentkey="i"><p>Weaver</p></div>'.repeat(10_000);
    expectQuick(sdui({ cards: card('ExperienceTopLevelSection', items) + card('Skills', items) }));
  });

  test('10,000 lines about the name, each of which could be the degree', () => {
    expectQuick(sdui({ nameRow: '<p>· 2nd</p>'.repeat(5_000), facts: '<p>· 1st</p>'.repeat(5_000) }));
  });

  test('10,000 links to lists of mutual connections', () => {
    expectQuick(sdui({ after: mutualLink('mutual').repeat(5_000) }));
  });

  test('5,000 dialogs and 5,000 cards with the same key', () => {
    expectQuick(
      sdui({
        around: '<div role="dialog"><p>Joined: soon</p></div>'.repeat(5_000),
        cards: card('About', '').repeat(5_000),
      }),
    );
  });
});
