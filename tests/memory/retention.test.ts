import { expect, test } from 'vitest';
import type { CaseState } from '../../src/contracts/account.ts';
import { recall, remember } from '../../src/memory/accounts.ts';
import { changeCase } from '../../src/memory/cases.ts';
import { forgetEverything, sweep } from '../../src/memory/retention.ts';
import { read, signals } from '../background/support/sightings.ts';
import { freshDatabase, rowsOf } from './support/database.ts';

freshDatabase();

const NOW = '2026-11-20T12:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const see = (slug: string, at: string) =>
  remember({
    key: `slug:${slug}`,
    signals: signals({ slug: read(slug) }),
    visit: at,
    surface: 'profile',
    lang: 'en',
    at,
  });
const decide = (slug: string, at: string, change: Partial<CaseState>) =>
  changeCase(`slug:${slug}`, at, (state) => ({ ...state, ...change }));
const keys = async (store: 'accounts' | 'cases') => (await rowsOf(store)).map(({ key }) => key);

test('what was last seen before the limit goes, to the day', async () => {
  await see('old', daysAgo(91));
  await see('edge', daysAgo(90));
  await see('new', daysAgo(1));
  await sweep(NOW, 90);
  expect(await keys('accounts')).toEqual(['slug:edge', 'slug:new']);
});

test('people known, removed or reported stay; a mere step goes', async () => {
  const report = { id: 'b3b5b6b0-0f3c-4f0e-9a3e-0a1b2c3d4e5f', at: daysAgo(200), way: 'mail' } as const;
  await decide('known', daysAgo(200), { knownSince: daysAgo(200) });
  await decide('removed', daysAgo(200), { removedAt: daysAgo(200) });
  await decide('reported', daysAgo(200), { reports: [report] });
  await decide('stepped', daysAgo(200), { step: 'realise' });
  await decide('stepping', daysAgo(2), { step: 'realise' });
  await sweep(NOW, 90);
  expect(await keys('cases')).toEqual(['slug:known', 'slug:removed', 'slug:reported', 'slug:stepping']);
});

test('a known person is known again by slug after their account was forgotten', async () => {
  const seen = signals({ slug: read('mira-tolden'), memberId: read(740_000_123) });
  await remember({
    key: 'member:740000123',
    signals: seen,
    visit: 'a',
    surface: 'profile',
    lang: 'en',
    at: daysAgo(120),
  });
  await changeCase('member:740000123', daysAgo(120), (state) => ({ ...state, knownSince: daysAgo(120) }));
  await sweep(NOW, 90);
  expect(await keys('accounts')).toEqual([]);
  expect(await recall('slug:mira-tolden', null)).toMatchObject({
    value: { row: null, case: { knownSince: daysAgo(120) } },
  });
});

test('forgetting leaves nothing', async () => {
  await see('old', daysAgo(1));
  await decide('known', daysAgo(1), { knownSince: daysAgo(1) });
  expect(await forgetEverything()).toEqual({ ok: true, value: undefined });
  expect([...(await keys('accounts')), ...(await keys('cases'))]).toEqual([]);
});
