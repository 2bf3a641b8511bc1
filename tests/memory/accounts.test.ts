import { expect, test } from 'vitest';
import type { ProfileSignals } from '../../src/contracts/profile.ts';
import { accountKeyOf } from '../../src/memory/account-key.ts';
import { recall, remember } from '../../src/memory/accounts.ts';
import { changeCase, knownAccounts } from '../../src/memory/cases.ts';
import { read, signals } from '../background/support/sightings.ts';
import { breakDatabase, fillDisk, freshDatabase, makeNewerDatabase, putRaw, rowsOf } from './support/database.ts';

freshDatabase();

const day = (number: number) => `2026-11-0${number}T10:00:00.000Z`;
const NUMBER = { memberId: read(740_000_123) };
const SLUG = { slug: read('mira-tolden') };

function see(number: number, changed: Partial<ProfileSignals>) {
  const seen = signals(changed);
  const key = accountKeyOf(seen);
  if (!key) throw new Error('the test shows neither number nor slug');
  return remember({ key, signals: seen, visit: `visit-${number}`, surface: 'profile', lang: 'en', at: day(number) });
}
const known = (key: string) => changeCase(key, day(2), (state) => ({ ...state, knownSince: day(2) }));

test('what was seen on one visit is there on the next', async () => {
  await see(1, { ...SLUG, joined: read('2026-03') });
  expect(await see(4, SLUG)).toMatchObject({
    ok: true,
    value: {
      row: { firstSeenAt: day(1), lastSeenAt: day(4), signals: { joined: { value: '2026-03', seenAt: day(1) } } },
    },
  });
});

test('when the number becomes known, row and case move from the slug to the number', async () => {
  await see(1, { ...SLUG, joined: read('2026-03') });
  await known('slug:mira-tolden');
  const upgraded = await see(3, { ...SLUG, ...NUMBER });
  expect(upgraded).toMatchObject({
    value: { row: { key: 'member:740000123', firstSeenAt: day(1) }, case: { knownSince: day(2) } },
  });
  expect((await rowsOf('accounts')).map(({ key }) => key)).toEqual(['member:740000123']);
  expect((await rowsOf('cases')).map(({ key }) => key)).toEqual(['member:740000123']);
});

test('a row under the slug and one under the number become one', async () => {
  await see(1, { ...NUMBER, joined: read('2026-03') });
  await see(2, { ...SLUG, connections: read({ count: 12, orMore: false }) });
  expect(await see(3, { ...SLUG, ...NUMBER })).toMatchObject({
    value: {
      row: { firstSeenAt: day(1), signals: { joined: { value: '2026-03' }, connections: { value: { count: 12 } } } },
    },
  });
  expect(await rowsOf('accounts')).toHaveLength(1);
});

test('a slug that was seen with a number finds that account without the number', async () => {
  await see(1, { ...SLUG, ...NUMBER, joined: read('2026-03') });
  expect(await see(2, { slug: read('Mira-Tolden') })).toMatchObject({
    value: { row: { key: 'member:740000123', signals: { joined: { value: '2026-03' } } } },
  });
  expect(await rowsOf('accounts')).toHaveLength(1);
});

test('a number whose slug changed is the same account, and the change is told', async () => {
  await see(1, { ...SLUG, ...NUMBER });
  expect(await see(2, { ...NUMBER, slug: read('oskar-venn') })).toMatchObject({
    value: { row: { firstSeenAt: day(1), changes: [{ signal: 'slug', from: 'mira-tolden', to: 'oskar-venn' }] } },
  });
});

test('a slug that passed to another number belongs to the one seen with it last', async () => {
  await see(1, { ...SLUG, ...NUMBER });
  await see(2, { ...SLUG, memberId: read(99) });
  expect(await see(3, SLUG)).toMatchObject({ value: { row: { key: 'member:99', firstSeenAt: day(2) } } });
  expect(await rowsOf('accounts')).toHaveLength(2);
});

test('sightings that race lose nothing', async () => {
  await Promise.all([
    see(1, { ...SLUG, joined: read('2026-03') }),
    see(2, { ...SLUG, ...NUMBER }),
    see(3, { ...SLUG, connections: read({ count: 7, orMore: false }) }),
    known('slug:mira-tolden'),
  ]);
  const recalled = await recall('slug:mira-tolden', null);
  expect(recalled).toMatchObject({
    value: {
      row: { key: 'member:740000123', signals: { joined: { value: '2026-03' }, connections: { value: { count: 7 } } } },
      case: { knownSince: day(2) },
    },
  });
});

test('recalling writes nothing', async () => {
  await recall('slug:mira-tolden', signals(SLUG));
  expect(await rowsOf('accounts')).toEqual([]);
});

test('a row that cannot be understood is set aside and the account begins anew', async () => {
  await see(1, SLUG);
  const broken = { key: 'slug:mira-tolden', slug: 'mira-tolden', lastSeenAt: day(1), signals: 'scrambled' };
  await putRaw('accounts', broken);
  expect(await see(2, SLUG)).toMatchObject({ ok: true, value: { row: { firstSeenAt: day(2) } } });
  expect(await rowsOf('aside')).toMatchObject([{ store: 'accounts', row: broken }]);
});

test('a case that cannot be understood does not hide the others', async () => {
  await known('slug:mira-tolden');
  await putRaw('cases', { key: 'slug:somebody', slug: 'somebody', case: null });
  expect(await knownAccounts()).toMatchObject({ ok: true, value: [{ key: 'slug:mira-tolden' }] });
});

test('a database of a newer version is left alone', async () => {
  await makeNewerDatabase();
  expect(await see(1, SLUG)).toEqual({ ok: false, problem: 'newer' });
  expect(await recall('slug:mira-tolden', null)).toEqual({ ok: false, problem: 'newer' });
  expect((await indexedDB.databases())[0]?.version).toBe(7);
});

test('a database that does not open is a value, not an exception', async () => {
  breakDatabase();
  expect(await see(1, SLUG)).toEqual({ ok: false, problem: 'broken' });
  expect(await knownAccounts()).toEqual({ ok: false, problem: 'broken' });
});

test('a full disk is told, and what was there before stays', async () => {
  await see(1, { ...SLUG, joined: read('2026-03') });
  fillDisk();
  expect(await see(2, { ...SLUG, joined: read('2020-01') })).toEqual({ ok: false, problem: 'full' });
  expect(await recall('slug:mira-tolden', null)).toMatchObject({
    value: { row: { signals: { joined: { value: '2026-03' } } } },
  });
});

test('a write that fails half-way undoes the half that was done', async () => {
  await see(1, { ...SLUG, joined: read('2026-03') });
  fillDisk();
  expect(await see(2, { ...SLUG, ...NUMBER })).toEqual({ ok: false, problem: 'full' });
  expect(await rowsOf('accounts')).toMatchObject([
    { key: 'slug:mira-tolden', signals: { joined: { value: '2026-03' } } },
  ]);
});
