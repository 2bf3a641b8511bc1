import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { middle } from './support/by-hand.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { LinkedInTab } from './support/surface.ts';
import { serving, testPage } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

const recruiter = await testPage('demo-young-recruiter');
const BOX = { x: 120, y: 320 };
/** Somebody with strong warning signs, who works where a government warns, and a bubble to answer in. */
const strong = serving([recruiter], (html) =>
  html.replaceAll('Global Talent Advisory', 'BR-YR Executive Search').replace(
    '</body>',
    `<div class="msg-form" style="position:fixed;left:20px;top:300px;width:200px;height:60px;z-index:9;background:#fff">
       <div contenteditable="true" style="width:200px;height:60px"></div></div></body>`,
  ),
);
const isTold = async (tab: LinkedInTab) => {
  const close = (await tab.badge())?.buttons.find(({ label }) => label === 'Close');
  return close !== undefined && close.box.width > 0 ? close : null;
};

describe.each(browserNames)('in %s, at strong warning signs', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, strong);
  });
  afterAll(() => look.close());

  test('the badge opens by itself when a reply is begun, once, and closes by Escape', async () => {
    const { tab } = await look.visit(recruiter.path);
    await badgeWith(tab, 'Strong warning signs');
    expect(await isTold(tab)).toBeNull();
    await tab.click(BOX);
    await until('the badge to open', () => isTold(tab));
    await tab.type('Hello');
    expect(await tab.evaluate(() => document.querySelector('[contenteditable]')?.textContent)).toBe('Hello');
    await tab.press('Escape');
    await until('the badge to close', async () => !(await isTold(tab)));
    await tab.close();

    const again = await look.visit(recruiter.path);
    await badgeWith(again.tab, 'Strong warning signs');
    await again.tab.click(BOX);
    await pause(500);
    expect(await isTold(again.tab)).toBeNull();
    await again.tab.close();
  });
});

describe.each(browserNames)('in %s, in a browser that never told before', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, strong);
  });
  afterAll(() => look.close());

  test('its own button closes it, and nothing opens in quiet mode', async () => {
    await look.set({ quiet: true });
    const { tab } = await look.visit(recruiter.path);
    await tab.click(BOX);
    await pause(1_000);
    expect(await tab.badge()).toBeNull();
    await look.set({ quiet: false });
    await badgeWith(tab, 'Strong warning signs');
    await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.click(BOX);
    const close = await until('the badge to open', () => isTold(tab));
    await tab.click(middle(close.box));
    await until('the badge to close', async () => !(await isTold(tab)));
    await tab.close();
  });
});
