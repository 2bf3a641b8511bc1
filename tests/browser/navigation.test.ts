import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { LinkedInTab } from './support/surface.ts';
import { serving, type TestPage, testPages } from './support/test-pages.ts';
import { pause } from './support/waiting.ts';
import { wordsFor } from './support/words.ts';

const pages = await testPages(['demo-ordinary', 'demo-young-recruiter', 'feed']);
const [ordinary, recruiter, feed] = pages as [TestPage, TestPage, TestPage];
const LATE_MS = 700;

/** Gives the page a router as LinkedIn has one: the address changes at once, the content when it has arrived. */
async function installRouter(tab: LinkedInTab): Promise<void> {
  const contents = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  await tab.evaluate((known) => {
    const show = () => {
      const next = new DOMParser().parseFromString(known[location.pathname] ?? '', 'text/html');
      document.title = next.title;
      document.body.replaceChildren(...next.body.childNodes);
    };
    addEventListener('popstate', show);
    addEventListener('go', (event) => {
      const { path, late } = (event as CustomEvent<{ path: string; late: number }>).detail;
      history.pushState(null, '', path);
      setTimeout(show, late);
    });
  }, contents);
}

const go = (tab: LinkedInTab, { path }: TestPage, late = 0) =>
  tab.evaluate(
    (detail) => {
      dispatchEvent(new CustomEvent('go', { detail }));
    },
    { path, late },
  );

describe.each(browserNames)('in %s, on a page that never reloads', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving(pages));
  });
  afterAll(() => look.close());

  test('the badge follows from person to person, and back and forward', async () => {
    const { tab } = await look.visit(ordinary.path);
    await badgeWith(tab, wordsFor(ordinary));
    await installRouter(tab);

    await go(tab, recruiter);
    await badgeWith(tab, wordsFor(recruiter));
    await tab.evaluate(() => history.back());
    await badgeWith(tab, wordsFor(ordinary));
    await tab.evaluate(() => history.forward());
    await badgeWith(tab, wordsFor(recruiter));
    await tab.close();
  });

  test('the badge goes where there is nobody to judge, and comes back', async () => {
    const { tab } = await look.visit(recruiter.path);
    await badgeWith(tab, wordsFor(recruiter));
    await installRouter(tab);
    await go(tab, feed);
    await expect.poll(() => tab.badge(), { timeout: 10_000 }).toBeNull();
    await go(tab, ordinary);
    await badgeWith(tab, wordsFor(ordinary));
    await tab.close();
  });

  test('a person whose page arrives late is not taken for the one before', async () => {
    const visited = await look.visit(recruiter.path);
    const { tab } = visited;
    await badgeWith(tab, wordsFor(recruiter));
    await installRouter(tab);
    await go(tab, ordinary, LATE_MS);
    await pause(LATE_MS / 2);
    expect((await tab.badge())?.text ?? '').not.toMatch(wordsFor(recruiter));
    await badgeWith(tab, wordsFor(ordinary));
    const state = await look.state(visited);
    expect(state).toMatchObject({
      kind: 'account',
      account: { signals: { name: { value: 'Philippa Marsden-Oake' } } },
    });
    await tab.close();
  });
});
