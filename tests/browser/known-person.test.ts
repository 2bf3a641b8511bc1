import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presses, sees } from './support/by-hand.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, testPage } from './support/test-pages.ts';

const recruiter = await testPage('demo-young-recruiter');

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([recruiter]));
  });
  afterAll(() => look.close());

  test('"I know them" takes the badge away, also after a restart of the background, and can be undone', async () => {
    const visited = await look.visit(recruiter.path);
    await badgeWith(visited.tab);
    const popup = await look.popupFor(visited);
    await presses(popup, 'I know them');
    await expect.poll(() => visited.tab.badge(), { timeout: 10_000 }).toBeNull();
    await sees(popup, /Undo/i);
    await popup.close();

    await look.stopBackground();
    const again = await look.visit(recruiter.path);
    await expect.poll(async () => (await look.state(again)).kind, { timeout: 10_000 }).toBe('account');
    expect(await again.tab.badge()).toBeNull();
    await again.tab.close();
  });

  test('the options list them, and take it back', async () => {
    const options = await look.openExtension('src/options/index.html');
    await sees(options, 'Colette Ransome');
    await presses(options, 'Take back');
    const visited = await look.visit(recruiter.path);
    await badgeWith(visited.tab);
  });
});
