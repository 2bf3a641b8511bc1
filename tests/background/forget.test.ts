import { beforeEach, expect, test } from 'vitest';
import { breakDatabase, rowsOf } from '../memory/support/database.ts';
import { accessLevels, alarms, fire, openedPages, stored } from '../platform/support/browser-double.ts';
import { bodyOf, fromPage, see, startBackground } from './support/background-world.ts';
import { read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = 'member:740000123';

test('forgetting leaves no trace of earlier visits, in storage or in open tabs; settings stay', async () => {
  await fromPage('settings-change', { organisation: 'Northquay' });
  const memberId = read(740_000_123);
  await see(sighting({ signals: signals({ memberId, joined: read('2026-03') }) }));
  await see(sighting({ visit: 'visit-2', signals: signals({ memberId }) }));
  await fromPage('case-known', { key: KEY, known: true });
  await fromPage('report-open', { key: KEY });
  expect(await fromPage('forget', {})).toEqual({ ok: true, body: {} });
  expect([...(await rowsOf('accounts')), ...(await rowsOf('cases'))]).toEqual([]);
  expect(Object.keys(stored.session ?? {})).toEqual(['tab:1']);
  expect(bodyOf(await fromPage('tab-state', { tabId: 1 }))).toMatchObject({
    account: {
      case: { knownSince: null },
      signals: { joined: { missing: 'not-loaded' }, name: { value: 'Mira Tolden' } },
    },
  });
  expect(bodyOf(await fromPage('settings', {})).values.organisation).toBe('Northquay');
});

test('forgetting takes what was decided in private windows as well', async () => {
  await see(sighting(), { tabId: 7, private: true });
  await fromPage('case-known', { key: KEY, known: true });
  await fromPage('forget', {});
  expect(bodyOf(await see(sighting({ sequence: 2 }), { tabId: 7, private: true })).show).toBe(true);
});

test('forgetting that did not work is not called done', async () => {
  breakDatabase();
  expect(await fromPage('forget', {})).toMatchObject({ ok: false, code: 'storage' });
});

test('the daily alarm removes what is older than the setting', async () => {
  await see(sighting());
  expect([...alarms.keys()]).toEqual(['retention']);
  fire.alarm('some other alarm');
  fire.alarm('retention');
  expect(await rowsOf('accounts')).toHaveLength(1);
  const { remember } = await import('../../src/memory/accounts.ts');
  const seen = signals({ memberId: read(5) });
  await remember({
    key: 'member:5',
    signals: seen,
    visit: 'old',
    surface: 'profile',
    lang: 'en',
    at: '2020-01-01T00:00:00.000Z',
  });
  fire.alarm('retention');
  await expect.poll(async () => (await rowsOf('accounts')).map(({ key }) => key)).toEqual([KEY]);
});

test('the welcome page opens on the first installation and not on updates', async () => {
  fire.installed('update');
  fire.installed('install');
  await expect.poll(() => openedPages.length).toBe(1);
  expect(openedPages[0]).toContain('src/welcome/index.html');
});

test('content scripts are kept out of every storage area', () => {
  expect(accessLevels).toEqual(['local TRUSTED_CONTEXTS', 'managed TRUSTED_CONTEXTS', 'session TRUSTED_CONTEXTS']);
});
