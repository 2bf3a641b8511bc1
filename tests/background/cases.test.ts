import { beforeEach, expect, test } from 'vitest';
import { breakDatabase } from '../memory/support/database.ts';
import { toolbar } from '../platform/support/browser-double.ts';
import { bodyOf, fromPage, restartBackground, see, shownBadges, startBackground } from './support/background-world.ts';
import { read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = 'member:740000123';
const caseIn = async (tabId: number) => {
  const state = bodyOf(await fromPage('tab-state', { tabId }));
  return state.kind === 'account' ? state.account.case : null;
};

test('a step is remembered over a restart and on the next visit', async () => {
  await see(sighting());
  expect(bodyOf(await fromPage('case-step', { key: KEY, step: 'report' }))).toMatchObject({ step: 'report' });
  await restartBackground();
  await see(sighting({ visit: 'visit-2' }));
  expect(await caseIn(1)).toMatchObject({ step: 'report' });
});

test('"I know this person" takes the badge off every tab of the account, and only of it', async () => {
  await see(sighting(), { tabId: 1 });
  await see(sighting(), { tabId: 2 });
  await see(sighting({ signals: signals({ memberId: read(5) }) }), { tabId: 3 });
  await fromPage('case-known', { key: KEY, known: true });
  expect([1, 2, 3].map((tabId) => shownBadges.get(tabId)?.map(({ show }) => show))).toEqual([[false], [false], []]);
  expect(toolbar.get(2)).toMatchObject({ text: '', title: 'Second Look: you said that you know this person' });
  expect(bodyOf(await fromPage('known-accounts', {}))).toMatchObject([{ key: KEY, name: 'Mira Tolden' }]);
});

test('"I know this person" can be taken back, from a list or from the popup', async () => {
  await see(sighting());
  await fromPage('case-known', { key: KEY, known: true });
  expect(bodyOf(await fromPage('case-known', { key: KEY, known: false }))).toMatchObject({ knownSince: null });
  expect(shownBadges.get(1)?.at(-1)?.show).toBe(true);
  expect(bodyOf(await fromPage('known-accounts', {}))).toEqual([]);
});

test('saying it twice keeps the first date', async () => {
  await see(sighting());
  const first = bodyOf(await fromPage('case-removed', { key: KEY, removed: true })).removedAt;
  expect(first).not.toBeNull();
  expect(bodyOf(await fromPage('case-removed', { key: KEY, removed: true })).removedAt).toBe(first);
  expect(bodyOf(await fromPage('case-removed', { key: KEY, removed: false })).removedAt).toBeNull();
});

test('a popup that was opened before the number was known still reaches the account', async () => {
  await see(sighting({ signals: signals({ slug: read('mira-tolden') }) }));
  await see(sighting({ sequence: 2 }));
  await fromPage('case-step', { key: 'slug:mira-tolden', step: 'remove' });
  expect(await caseIn(1)).toMatchObject({ step: 'remove' });
});

test('a case that cannot be kept is a failure that says why', async () => {
  breakDatabase();
  expect(await fromPage('case-known', { key: KEY, known: true })).toMatchObject({ ok: false, code: 'storage' });
});
