import { beforeEach, expect, test } from 'vitest';
import { rowsOf } from '../memory/support/database.ts';
import { fire, stored } from '../platform/support/browser-double.ts';
import { bodyOf, fromContent, fromPage, see, startBackground } from './support/background-world.ts';
import { read, sighting, signals } from './support/sightings.ts';

const { numberForReport } = await import('../../src/platform/report-address.ts');

beforeEach(startBackground);

const KEY = 'member:740000123';
const SECRET = { tabId: 7, private: true };
const slug = read('mira-tolden');
const seen = signals({ slug, memberId: read(740_000_123), joined: read('2026-03') });
const seeSecretly = (changed = {}) => see(sighting({ signals: seen, ...changed }), SECRET);
const nothingWritten = async () => {
  expect(await rowsOf('accounts')).toEqual([]);
  expect(await rowsOf('cases')).toEqual([]);
  expect(stored.local).toEqual({});
};

test('a private window is judged and nothing is written, whatever the person does there', async () => {
  expect(bodyOf(await seeSecretly())).toMatchObject({ show: true });
  await fromContent('badge-collapsed', { collapsed: true }, SECRET);
  await fromPage('case-step', { key: KEY, step: 'realise' });
  await fromPage('case-known', { key: KEY, known: true });
  await fromPage('report-open', { key: KEY });
  await fromPage('report-delivered', { key: KEY, way: 'copy' });
  await nothingWritten();
});

test('what the person decided holds while the window is open', async () => {
  await seeSecretly();
  await fromPage('case-known', { key: KEY, known: true });
  expect(bodyOf(await seeSecretly({ visit: 'visit-2' })).show).toBe(false);
  expect(bodyOf(await fromPage('tab-state', { tabId: 7 }))).toMatchObject({
    account: { private: true, case: { knownSince: expect.any(String) } },
  });
});

test('earlier readings of the same private visit still count', async () => {
  await seeSecretly();
  await seeSecretly({ sequence: 2, signals: signals({ slug }) });
  expect(bodyOf(await fromPage('tab-state', { tabId: 7 }))).toMatchObject({
    account: { key: KEY, signals: { joined: { value: '2026-03' } } },
  });
});

test('the last private tab takes everything with it', async () => {
  await seeSecretly();
  await see(sighting({ signals: seen }), { tabId: 8, private: true });
  await fromPage('case-known', { key: KEY, known: true });
  await fromPage('report-open', { key: KEY });
  await numberForReport(KEY);
  fire.tabClosed(7);
  await expect.poll(() => Object.keys(stored.session ?? {})).not.toContain('tab:7');
  expect(Object.keys(stored.session ?? {}).join()).toContain('draft:');
  fire.tabClosed(8);
  await expect.poll(() => stored.session).toEqual({});
});

test('closing an ordinary tab leaves drafts alone', async () => {
  await see(sighting({ signals: seen }));
  await fromPage('report-open', { key: KEY });
  fire.tabClosed(1);
  await expect.poll(() => Object.keys(stored.session ?? {})).toEqual([`draft:${KEY}`]);
});

test('the last private tab leaves the ordinary report and the way to it', async () => {
  await see(sighting());
  await fromPage('report-open', { key: KEY });
  const number = await numberForReport(KEY);
  await see(sighting({ signals: signals({ slug: read('somebody-else') }) }), SECRET);
  await numberForReport('slug:somebody-else');
  await fromPage('report-open', { key: 'slug:somebody-else' });
  fire.tabClosed(7);
  await expect
    .poll(() => Object.keys(stored.session ?? {}).toSorted())
    .toEqual([`draft:${KEY}`, `report:${number}`, 'tab:1']);
});

test('what was seen in an ordinary window is judged along in a private one', async () => {
  await see(sighting({ signals: seen }));
  await seeSecretly({ visit: 'visit-2', signals: signals({ slug, name: read('Oskar Venn') }) });
  expect(bodyOf(await fromPage('tab-state', { tabId: 7 }))).toMatchObject({
    account: { key: KEY, signals: { joined: { value: '2026-03' } } },
  });
  expect(await rowsOf('accounts')).toMatchObject([{ signals: { name: { value: 'Mira Tolden' } } }]);
});
