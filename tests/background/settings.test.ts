import { beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../src/contracts/settings.ts';
import { faults, fire, stored } from '../platform/support/browser-double.ts';
import {
  bodyOf,
  fromContent,
  fromPage,
  restartBackground,
  see,
  shownBadges,
  startBackground,
} from './support/background-world.ts';
import { sighting } from './support/sightings.ts';

beforeEach(startBackground);

const settings = async () => bodyOf(await fromPage('settings', {}));
function setPolicy(policy: Record<string, unknown>) {
  faults.noPolicy = false;
  stored.managed = policy;
}

test('without policy and choice the defaults are in force', async () => {
  expect(await settings()).toEqual({ values: defaultSettings, locked: [], policyProblems: [] });
});

test('a choice is kept over a restart, and leaves the others alone', async () => {
  await fromPage('settings-change', { managerName: 'Ada Prell' });
  await fromPage('settings-change', { quiet: true });
  await restartBackground();
  expect((await settings()).values).toEqual({ ...defaultSettings, managerName: 'Ada Prell', quiet: true });
});

test('choices that race are all kept', async () => {
  const changes = [{ managerName: 'Ada Prell' }, { quiet: true }, { retentionDays: 30 }, { organisation: 'Northquay' }];
  await Promise.all(changes.map((change) => fromPage('settings-change', change)));
  expect((await settings()).values).toMatchObject(Object.assign({}, ...changes));
});

test('policy wins over a choice, and the choice comes back when the policy goes', async () => {
  await fromPage('settings-change', { managerEmail: 'me@northquay.example', retentionDays: 10 });
  setPolicy({ managerEmail: 'security@northquay.example' });
  expect(await settings()).toMatchObject({
    values: { managerEmail: 'security@northquay.example', retentionDays: 10 },
    locked: ['managerEmail'],
  });
  setPolicy({});
  expect((await settings()).values.managerEmail).toBe('me@northquay.example');
});

test('a policy value that cannot be used is told and does not take the others with it', async () => {
  setPolicy({ managerEmail: 'not an address', retentionDays: 4_000, quiet: true, colour: 'red', badgeCollapsed: true });
  const { values, locked, policyProblems } = await settings();
  expect(values).toEqual({ ...defaultSettings, quiet: true });
  expect(locked).toEqual(['quiet']);
  expect(policyProblems.map((words) => words.match(/"(.+?)"/)?.[1])).toEqual([
    'managerEmail',
    'retentionDays',
    'colour',
    'badgeCollapsed',
  ]);
});

test('a stored value of another version does not take the others with it', async () => {
  stored.local = { settings: { retentionDays: 'for ever', quiet: true } };
  expect((await settings()).values).toEqual({ ...defaultSettings, quiet: true });
});

test('quiet mode takes the badge off open pages at once, and the toolbar stays', async () => {
  const { show, look } = bodyOf(await see(sighting()));
  expect(show).toBe(true);
  await fromPage('settings-change', { quiet: true });
  expect(shownBadges.get(1)).toEqual([
    { show: false, look: 'unread', words: '', reason: '', collapsed: false, nudge: false },
  ]);
  await fromPage('settings-change', { quiet: false });
  expect(shownBadges.get(1)?.at(-1)).toMatchObject({ show: true, look });
});

test('a policy that arrives while the browser runs reaches open pages', async () => {
  await see(sighting());
  setPolicy({ quiet: true });
  fire.policyChanged();
  await expect.poll(() => shownBadges.get(1)?.at(-1)?.show).toBe(false);
});

test('a folded badge is remembered', async () => {
  await fromContent('badge-collapsed', { collapsed: true });
  expect(bodyOf(await see(sighting())).collapsed).toBe(true);
});

test('a setting that cannot be saved is told', async () => {
  faults.localFull = true;
  expect(await fromPage('settings-change', { quiet: true })).toMatchObject({ ok: false, code: 'storage' });
  expect((await settings()).values.quiet).toBe(false);
});

test('an address that could carry more than an address is a bad request', async () => {
  const managerEmail = 'a@b.example,c@d.example';
  expect(await fromPage('settings-change', { managerEmail })).toMatchObject({ ok: false, code: 'bad-request' });
});
