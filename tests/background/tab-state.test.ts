import { beforeEach, expect, test } from 'vitest';
import { faults, openedPages, openWindows, pages } from '../platform/support/browser-double.ts';
import {
  bodyOf,
  emptyOutline,
  fromContent,
  fromPage,
  openPage,
  see,
  shownBadges,
  startBackground,
} from './support/background-world.ts';
import { sighting } from './support/sightings.ts';

beforeEach(startBackground);

const kindOf = async (tabId: number) => bodyOf(await fromPage('tab-state', { tabId })).kind;

test('a tab that is not LinkedIn is elsewhere', async () => {
  expect(await kindOf(1)).toBe('elsewhere');
});

test('a LinkedIn page that was not read yet is loading', async () => {
  openPage(1);
  expect(await kindOf(1)).toBe('loading');
});

test('a tab that went on to another site no longer shows the account', async () => {
  await see(sighting());
  pages.delete(1);
  expect(await kindOf(1)).toBe('elsewhere');
});

test('a tab that went on to another LinkedIn page is loading until that was read', async () => {
  await see(sighting());
  openPage(1, 'next-document');
  expect(await kindOf(1)).toBe('loading');
  await see(sighting({ visit: 'visit-2' }), { documentId: 'next-document' });
  expect(await kindOf(1)).toBe('account');
});

test('asking about a tab changes nothing on its page', async () => {
  await see(sighting());
  await kindOf(1);
  expect(shownBadges.get(1)).toEqual([]);
});

test('a page that comes back from the cache shows its account again', async () => {
  await see(sighting());
  pages.delete(1);
  expect(await kindOf(1)).toBe('elsewhere');
  openPage(1);
  expect(await kindOf(1)).toBe('account');
});

test('the outline comes from the page, and only in bounds', async () => {
  expect(await fromPage('tab-outline', { tabId: 1 })).toMatchObject({ ok: false, code: 'not-found' });
  openPage(1);
  expect(bodyOf(await fromPage('tab-outline', { tabId: 1 }))).toContain('Second Look page outline, sdui');
  pages.set(1, {
    documentId: 'document-1',
    answer: () => ({ ok: true, body: { ...emptyOutline, title: 'a'.repeat(301) } }),
  });
  expect(await fromPage('tab-outline', { tabId: 1 })).toMatchObject({ ok: false, code: 'failed' });
});

test('a press on the badge opens the popup', async () => {
  await fromContent('badge-pressed', {});
  expect(openedPages).toEqual(['popup']);
});

test('where the popup needs a click on the toolbar there is one small window, however often it is pressed', async () => {
  faults.popupNeedsGesture = true;
  for (let press = 0; press < 3; press += 1) await fromContent('badge-pressed', {});
  expect(openWindows.map(({ url }) => url.slice(-27))).toEqual(['src/popup/index.html?tab=1'.padStart(27, '/')]);
  await fromContent('badge-pressed', {}, { tabId: 2 });
  expect(openWindows.map(({ url }) => url.slice(-6))).toEqual(['?tab=2']);
});
