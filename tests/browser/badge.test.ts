import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nothingHere } from '../../src/ui/words/page-kind.ts';
import { sees } from './support/by-hand.ts';
import { badgeWith, browserNames, pressBadge, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, type TestPage, testPage, testPages } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';
import { wordsFor } from './support/words.ts';

const people = await testPages(['demo-ordinary', 'demo-sparse', 'demo-young-recruiter', 'demo-renewed']);
const nobody: [TestPage, keyof typeof nothingHere][] = [
  [await testPage('own-profile-sdui'), 'own-profile'],
  [await testPage('company'), 'company'],
  [await testPage('school'), 'school'],
  [await testPage('feed'), 'feed'],
  [await testPage('job'), 'job'],
];
const [ordinary, , recruiter] = people as [TestPage, TestPage, TestPage, TestPage];
// A page of a kind that nobody has seen yet: a profile by its address, and nothing in it that is known.
const strange: TestPage = {
  name: 'strange',
  path: '/in/somebody-new/',
  html: '<!doctype html><html lang="en"><title>LinkedIn</title><main><p>Something else altogether.</p></main></html>',
  bands: [],
};

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([...people, ...nobody.map(([page]) => page), strange]));
  });
  afterAll(() => look.close());

  test.each(people)('the badge says on $name what the popup says', async (person) => {
    const visited = await look.visit(person.path);
    const { text } = await badgeWith(visited.tab, wordsFor(person));
    const popup = await look.popupFor(visited);
    await sees(popup, wordsFor(person));
    expect((await look.toolbar(visited)).title).toMatch(wordsFor(person));
    expect(text).not.toMatch(/safe|spy|fake/i);
    await popup.close();
    await visited.tab.close();
  });

  test.each(nobody)('there is no badge on $name, and the popup says why', async (page, kind) => {
    const visited = await look.visit(page.path);
    const popup = await look.popupFor(visited);
    await sees(popup, nothingHere[kind].title);
    expect(await visited.tab.badge()).toBeNull();
    await popup.close();
    await visited.tab.close();
  });

  test('a page that is not understood is said out loud', async () => {
    const visited = await look.visit(strange.path);
    await badgeWith(visited.tab, 'Could not read this page');
    const popup = await look.popupFor(visited);
    await sees(popup, 'Copy page outline for a bug report');
    expect((await look.toolbar(visited)).mark).toBe('?');
    await popup.close();
    await visited.tab.close();
  });

  test('a press on the badge opens the popup', async () => {
    const { tab } = await look.visit(recruiter.path);
    expect(await look.shownPopup()).toBeNull();
    await pressBadge(tab);
    const shown = await until('the popup', async () => {
      const text = await look.shownPopup();
      return text?.includes('Colette Ransome') ? text : null;
    });
    expect(shown).toMatch(wordsFor(recruiter));
    await tab.close();
  });

  test('a click that the page makes up does nothing', async () => {
    const { tab } = await look.visit(ordinary.path);
    await badgeWith(tab);
    const before = await look.shownPopup();
    await tab.evaluate(() => {
      const host = document.documentElement.querySelector(':scope > div');
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...at }));
      }
      (host as HTMLElement | null)?.click();
    });
    await pause(500);
    expect(await look.shownPopup()).toBe(before);
    await tab.close();
  });

  test('neither the background nor a page of ours logged an error', async () => {
    expect(await look.problems()).toEqual([]);
  });

  test('LinkedIn was asked for nothing but what its pages ask for', () => {
    const paths = new Set(look.requests.filter((request) => request.startsWith('www.')));
    const pages = [...people, ...nobody.map(([page]) => page), strange].map(({ path }) => `www.linkedin.com${path}`);
    expect([...paths].filter((path) => !pages.includes(path))).toEqual(['www.linkedin.com/favicon.ico']);
  });
});
