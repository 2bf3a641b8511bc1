import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presses, sees } from './support/by-hand.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, testPage } from './support/test-pages.ts';
import { pause } from './support/waiting.ts';
import { wordsFor } from './support/words.ts';

const ordinary = await testPage('demo-ordinary');

describe.each(browserNames)('in %s, without access to linkedin.com', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([ordinary]));
    await look.withdrawAccess();
  });
  afterAll(() => look.close());

  test('nothing is read, and the popup says what is missing', async () => {
    const visited = await look.visit(ordinary.path);
    await pause(1_000);
    expect(await visited.tab.badge()).toBeNull();
    const popup = await look.popupFor(visited);
    await sees(popup, 'Second Look may not read linkedin.com');
    await popup.close();
    await visited.tab.close();
  });

  // Chromium asks in a window of its own that nothing but a hand can reach.
  test.runIf(name === 'firefox')('one press brings it back', async () => {
    const visited = await look.visit(ordinary.path);
    const popup = await look.popupFor(visited);
    await presses(popup, 'Allow on linkedin.com');
    await popup.close();
    await visited.tab.goto(ordinary.path);
    await visited.tab.front();
    await badgeWith(visited.tab, wordsFor(ordinary));
  });
});
