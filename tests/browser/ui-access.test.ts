import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, openUiBrowser, type UiBrowser } from './support/ui-browser.ts';

let browser: UiBrowser;
beforeAll(async () => {
  browser = await openUiBrowser();
});
afterAll(() => browser?.close());

/** What has the focus: its words or its label, and whether the ring around it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const style = at && getComputedStyle(at);
    const ring = style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 2;
    return { words: at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '', ring };
  });

async function tabThrough(page: Page, presses: number) {
  const stops: { words: string; ring: boolean }[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

test('the popup by keyboard alone: in order, with a ring around each stop', async () => {
  const page = await browser.open('popup', 'medium');
  const stops = await tabThrough(page, 12);
  expect(stops.map(({ words }) => words)).toEqual([
    'Settings',
    'New account, long career',
    'Looks for cleared or government people',
    'Few connections for a recruiter',
    'What was looked at',
    'Could not be read',
    'Recognise',
    'Realise',
    'Report',
    'Remove',
    'What this may lead to',
    'I know them',
  ]);
  expect(stops.filter(({ ring }) => !ring)).toEqual([]);
});

test('Enter opens a finding and closes it again', async () => {
  const page = await browser.open('popup', 'medium');
  await tabThrough(page, 3);
  const second = page.locator('.fold-card').nth(1);
  await page.keyboard.press('Enter');
  expect(await second.evaluate((card: HTMLDetailsElement) => card.open)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await second.evaluate((card: HTMLDetailsElement) => card.open)).toBe(false);
});

test('a conversation by keyboard alone: the quotes, then all that was written, which scrolls', async () => {
  const page = await browser.open('popup', 'high');
  const stops = await tabThrough(page, 5);
  expect(stops.map(({ words }) => words)).toEqual([
    'Settings',
    'Wants what only people inside know',
    'Money for what you know',
    'A client or a task that stays vague',
    'The whole conversation',
  ]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({ words: 'The whole conversation', ring: true });
  await page.keyboard.press('End');
  await page.waitForFunction(() => (document.querySelector('.talk')?.scrollTop ?? 0) > 0);
  expect(await axeFindings(page)).toEqual([]);
});

test('a screen reader hears who wrote, what is marked and where the approach stands', async () => {
  const page = await browser.open('popup', 'high');
  await page.getByText('The whole conversation').click();
  const path = page.getByRole('list', { name: 'How far this approach has come' });
  expect(await path.locator('[aria-current="step"]').innerText()).toBe('inside ask');
  const talk = page.getByRole('region', { name: 'The whole conversation' });
  expect(await talk.getByRole('listitem').nth(2).innerText()).toMatch(/^You wrote, 3 Sept 2026, 12:10\s+Thanks/);
  expect(await talk.locator('mark').count()).toBeGreaterThan(5);
});

test('a list by keyboard alone: a row opens, the way back has the focus and returns it', async () => {
  const page = await browser.open('popup', 'people');
  await tabThrough(page, 2);
  expect((await focused(page)).words).toContain('Dana Whitlow');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Back to the list');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.classList.contains('listed-row'));
  expect(await focused(page)).toMatchObject({ words: expect.stringContaining('Dana Whitlow'), ring: true });
});

test.each([600, 300])('a long list stays within %s pixels and scrolls to its end', async (height) => {
  const page = await browser.open('popup', 'people-many', { viewport: { width: 392, height } });
  if (height === 600) expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  await page.locator('.listed-row').last().focus();
  const row = await page.locator('.listed-row').last().boundingBox();
  expect(row && row.y + row.height).toBeLessThanOrEqual(height);
  expect(row?.y).toBeGreaterThanOrEqual(0);
});

test('where the button leads on, reading starts at the heading', async () => {
  const page = await browser.open('popup', 'medium');
  await page.getByRole('button', { name: 'What this may lead to' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  expect((await focused(page)).words).toBe('What this may lead to');
});

test('“I know them” can be undone by keyboard, and the time to do so stands still meanwhile', async () => {
  const page = await browser.open('popup', 'low');
  await page.getByRole('button', { name: 'I know them' }).press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  expect(await page.locator('.toast').getAttribute('data-held')).not.toBeNull();
  await undo.press('Enter');
  expect(await page.getByText('Marked as known').count()).toBe(0);
});

test('with colours forced, words, bars and the place on the path remain', async () => {
  const page = await browser.open('popup', 'high', { forcedColors: 'active' });
  const drawn = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      filled: style('[data-band="high"] .bars i[data-filled]').backgroundColor,
      card: style('.band-card').backgroundColor,
      edge: style('.band-card').borderStyle,
      place: style('[data-reached="here"]').fontWeight,
    };
  });
  expect(drawn.filled).not.toBe(drawn.card);
  expect(drawn.edge).toBe('solid');
  expect(Number(drawn.place)).toBeGreaterThanOrEqual(600);
  expect(await page.getByText('Strong warning signs').isVisible()).toBe(true);
});

test('nothing moves for those who asked for less motion', async () => {
  const page = await browser.open('popup', 'loading', { reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const usual = await browser.open('popup', 'loading', { reducedMotion: 'no-preference' });
  expect(await usual.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
});

/** A popup is at most 600 pixels high; at 200 % that leaves it half as many of its own. */
test.each(['high', 'calm', 'also', 'low', 'realise-it', 'remove'])(
  '%s at twice the size: the buttons stay in view, all can be reached',
  async (state) => {
    const page = await browser.open('popup', state, { viewport: { width: 392, height: 300 }, deviceScaleFactor: 2 });
    const foot = await page.locator('.foot').boundingBox();
    expect(foot && foot.y + foot.height).toBe(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(392);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
    const end = await page.locator('main > :last-child').boundingBox();
    expect(end && end.y + end.height).toBeLessThanOrEqual(foot?.y ?? 0);
  },
);

test.each([260, 280, 300])('%s pixels high: what gets the focus never hides behind the buttons', async (height) => {
  const page = await browser.open('popup', 'medium', { viewport: { width: 392, height } });
  const foot = await page.locator('.foot').boundingBox();
  await page.keyboard.press('Tab'); // the gear
  for (let fold = 0; fold < 5; fold++) {
    await page.keyboard.press('Tab');
    const stop = await page.locator(':focus').boundingBox();
    expect(stop && stop.y + stop.height).toBeLessThanOrEqual(foot?.y ?? 0);
  }
});

test('with letters twice as large nothing is cut off to the side', async () => {
  const page = await browser.open('popup', 'high');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '28px'));
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    main: document.querySelector('main')?.scrollWidth ?? 0,
    foot: document.querySelector('.foot')?.scrollWidth ?? 0,
  }));
  expect(Math.max(widths.page, widths.main, widths.foot)).toBeLessThanOrEqual(392);
});
