import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { badgeWith, browserNames, pressBadge, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, testPage } from './support/test-pages.ts';
import { until } from './support/waiting.ts';

declare const chrome: ExtensionApi;

// On a small screen the page scrolls, and Chromium keeps room for bars that the test browser does not draw.
const SCROLLBARS = 2 * 15;
const recruiter = await testPage('demo-young-recruiter');

/** The browser sizes a popup by its content: only a popup that it opened itself can tell how large it came out. */
describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([recruiter]));
  });
  afterAll(() => look?.close());

  test('the popup that the badge opens is as large as it was drawn, and its foot is in view', async () => {
    const { tab } = await look.visit(recruiter.path);
    await badgeWith(tab);
    await pressBadge(tab);
    const popup = await until('the popup with its foot', () => look.asExtension(measure));
    expect(popup.bodyWidth).toBe(392);
    expect(popup.width).toBeLessThanOrEqual(392 + SCROLLBARS);
    expect(popup.height).toBeGreaterThan(400);
    expect(popup.height).toBeLessThanOrEqual(600);
    expect(popup.wholeWidth).toBeLessThanOrEqual(popup.width);
    expect(popup.footEnd).toBeLessThan(popup.height + 1);
  });
});

/** Runs in another page of the extension. */
function measure() {
  const shown = chrome.extension.getViews({ type: 'popup' })[0];
  const foot = shown?.document.querySelector('.foot')?.getBoundingClientRect();
  if (!shown || !foot) return null;
  const { scrollWidth } = shown.document.documentElement;
  const bodyWidth = shown.document.body.offsetWidth;
  return {
    width: shown.innerWidth,
    height: shown.innerHeight,
    bodyWidth,
    wholeWidth: scrollWidth,
    footEnd: foot.bottom,
  };
}
