import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popupStateNames } from '../../src/ui/samples/state-names.ts';
import { differentLines } from './support/png-lines.ts';
import { allWords, axeFindings, openUiBrowser, popupSize, type UiBrowser } from './support/ui-browser.ts';

const folder = path.resolve(import.meta.dirname, '../../screenshots/ui');
const sheet = { width: 900, height: 1_000 };
const narrow = { width: 320, height: 700 };
const screens = [
  ...popupStateNames.map((state) => ({ page: 'popup', state, size: popupSize })),
  ...['empty', 'filled', 'locked', 'known', 'work'].map((state) => ({ page: 'options', state, size: sheet })),
  ...['new', 'no-address', 'locked-address', 'delivered', 'copied'].map((state) => ({
    page: 'report-page',
    state,
    size: sheet,
  })),
  { page: 'welcome', state: 'first', size: sheet },
];

/** Verdicts and drama. A screen says what was seen; the person judges. */
const NEVER_SAID = /safe|\bsp(y|ies)\b|fake/i;

let browser: UiBrowser;
beforeAll(async () => {
  browser = await openUiBrowser();
  await mkdir(folder, { recursive: true });
});
afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(screens)('$page: $state', async ({ page: name, state, size }) => {
    const page = await browser.open(name, state, { colorScheme, viewport: size });
    const picture = await page.screenshot({ fullPage: name !== 'popup' });
    await writeFile(path.join(folder, `${name}-${state}-${colorScheme}.png`), picture);
    expect(differentLines(picture)).toBeGreaterThan(12);
    const whole = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    expect(whole.width).toBeLessThanOrEqual(size.width);
    if (name === 'popup') expect(whole.height).toBeLessThanOrEqual(600);
    expect(await allWords(page)).not.toMatch(NEVER_SAID);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
    await page.close();
  });
});
