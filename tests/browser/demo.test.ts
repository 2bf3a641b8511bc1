import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoPages } from '../../tools/demo/demo-pages.ts';
import { DEMO_INDEX, DEMO_POLICY, demoSite } from '../../tools/demo/demo-site.ts';
import { presses, sees } from './support/by-hand.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { until } from './support/waiting.ts';

const pages = await loadDemoPages();

describe.each(browserNames)('in %s, on the pages of `npm start`', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, demoSite(pages), { pagePolicy: DEMO_POLICY });
  });
  afterAll(() => look.close());

  test('one gets from the index to a person, to their messages and back without a new document', async () => {
    const { tab } = await look.visit(DEMO_INDEX);
    await sees(tab, 'Everybody here is invented');
    await tab.evaluate(() => {
      document.documentElement.dataset.same = 'yes';
    });
    expect(await tab.badge()).toBeNull();
    await presses(tab, 'Edmund Haverleigh');
    await badgeWith(tab, 'Nothing unusual seen');
    await tab.evaluate(() => history.back());
    await presses(tab, 'Messages from Edmund Haverleigh');
    await badgeWith(tab, /Strong|Some/);
    await presses(tab, 'Edmund Haverleigh'); // the head of the conversation
    await sees(tab, 'Ten years as an editor');
    expect(await tab.evaluate(() => document.documentElement.dataset.same)).toBe('yes');
    expect(await tab.evaluate(() => location.pathname)).toBe('/in/edmund-haverleigh/');
    await tab.close();
  });

  test('each page is judged, and none is taken for one that cannot be read', async () => {
    for (const { path } of pages) {
      const visited = await look.visit(path);
      const kind = await until(`${path} to be judged`, async () => {
        const state = await look.state(visited);
        return ['account', 'list', 'could-not-read'].includes(state.kind) ? state.kind : null;
      });
      expect(kind, path).not.toBe('could-not-read');
      await visited.tab.close();
    }
  });

  test('a link that leads out of the demo says so', async () => {
    const { tab } = await look.visit('/in/gwendolyn-aster/');
    await sees(tab, 'That page is no part of the demo');
    await tab.close();
  });
});
