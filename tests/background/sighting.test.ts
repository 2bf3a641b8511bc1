import { beforeEach, expect, test } from 'vitest';
import { breakDatabase, fillDisk, makeNewerDatabase, rowsOf } from '../memory/support/database.ts';
import { faults, stored, toolbar } from '../platform/support/browser-double.ts';
import { bodyOf, fromPage, restartBackground, see, startBackground } from './support/background-world.ts';
import { read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const SLUG = { slug: read('mira-tolden') };
const NUMBER = { memberId: read(740_000_123) };
const young = signals({ ...SLUG, ...NUMBER, joined: read('2026-03') });
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));
const accountIn = async (tabId = 1) => {
  const state = await stateOf(tabId);
  if (state.kind !== 'account') throw new Error(`the tab shows ${state.kind}`);
  return state.account;
};

test('a profile is judged, remembered and shown', async () => {
  const badge = bodyOf(await see(sighting({ signals: young })));
  expect(badge).toMatchObject({ show: true, collapsed: false });
  expect(await accountIn()).toMatchObject({
    key: 'member:740000123',
    url: 'https://www.linkedin.com/in/mira-tolden/',
    private: false,
    memoryProblem: null,
    case: { step: 'recognise', knownSince: null },
  });
  expect(await rowsOf('accounts')).toHaveLength(1);
  expect(toolbar.get(1)?.title).toContain(badge.words);
});

test('what was seen on an earlier visit is judged along, and marked', async () => {
  await see(sighting({ signals: young }));
  await see(sighting({ visit: 'visit-2', signals: signals({ ...SLUG, ...NUMBER }) }));
  const { signals: shown } = await accountIn();
  expect(shown.joined).toMatchObject({ value: '2026-03', seenAt: expect.any(String) });
  expect(shown.name).not.toHaveProperty('seenAt');
});

test('a reading that was overtaken is dropped', async () => {
  await see(sighting({ sequence: 5, signals: young }));
  await see(sighting({ sequence: 4, understood: false }));
  expect(await stateOf()).toMatchObject({ kind: 'account' });
  await see(sighting({ sequence: 0, visit: 'visit-2', understood: false }));
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read', generation: 'sdui' });
});

test('readings that race end with the latest, and nothing of them is lost', async () => {
  const connections = read({ count: 12, orMore: false });
  await Promise.all([
    see(sighting({ sequence: 1, signals: young })),
    see(sighting({ sequence: 3, signals: signals({ ...SLUG, ...NUMBER, connections }) })),
    see(sighting({ sequence: 2, signals: signals({ ...SLUG, ...NUMBER, openToWork: read(true) }) })),
    see(sighting({ visit: 'other', signals: signals({ ...NUMBER, followers: read(9) }) }), {
      tabId: 2,
    }),
  ]);
  expect((await accountIn()).signals).toMatchObject({
    joined: { value: '2026-03' },
    connections: { value: { count: 12 } },
  });
  expect(await rowsOf('accounts')).toMatchObject([
    { signals: { joined: { value: '2026-03' }, followers: { value: 9 } } },
  ]);
});

test('a reading that takes long to judge does not come out on top of a later one', async () => {
  await Promise.all([
    see(sighting({ sequence: 1, signals: young })),
    see(sighting({ sequence: 2, understood: false })),
  ]);
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read' });
});

test.each(['own-profile', 'company', 'feed', 'thread'] as const)('there is nothing to judge on %s', async (kind) => {
  const badge = bodyOf(await see(sighting({ kind, surface: 'other', signals: null })));
  expect(badge.show).toBe(false);
  expect(await stateOf()).toEqual({ kind: 'nothing-to-judge', page: kind });
});

test('the own profile is never judged, whatever was read', async () => {
  await see(sighting({ kind: 'own-profile', signals: young }));
  expect(await stateOf()).toEqual({ kind: 'nothing-to-judge', page: 'own-profile' });
  expect(await rowsOf('accounts')).toEqual([]);
});

test('a page that was not understood says so, on the badge and the toolbar', async () => {
  const badge = bodyOf(await see(sighting({ understood: false, generation: 'unknown' })));
  expect(badge).toMatchObject({ show: true, look: 'could-not-read', words: 'Could not read this page' });
  expect(toolbar.get(1)).toMatchObject({ text: '?', title: 'Second Look: Could not read this page' });
});

test('a profile without number and slug could not be read', async () => {
  await see(sighting({ signals: signals() }));
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read' });
});

test('the worker may be killed between any two messages', async () => {
  await see(sighting({ sequence: 2, signals: young }));
  const before = await stateOf();
  await restartBackground();
  expect(await stateOf()).toEqual(before);
  await see(sighting({ sequence: 1, understood: false }));
  expect(await stateOf()).toEqual(before);
});

test.each([
  ['newer', makeNewerDatabase, 'newer Second Look'],
  ['damaged', breakDatabase, 'could not be opened'],
  ['full', fillDisk, 'no room left'],
])('with a %s database judging goes on and the person is told', async (_what, spoil, words) => {
  await spoil();
  const badge = bodyOf(await see(sighting({ signals: young })));
  expect(badge.show).toBe(true);
  expect((await accountIn()).memoryProblem).toContain(words);
});

test('without memory the tab itself keeps what was read earlier on this visit', async () => {
  breakDatabase();
  await see(sighting({ signals: young }));
  await see(sighting({ sequence: 2, signals: signals({ ...SLUG, ...NUMBER }) }));
  expect((await accountIn()).signals.joined).toEqual({ value: '2026-03', via: 'title' });
});

test('with no room for the state of the tab the page is judged, and no older state is shown as new', async () => {
  await see(sighting({ signals: young }));
  faults.sessionFull = true;
  expect(await see(sighting({ visit: 'visit-2', understood: false }))).toMatchObject({ ok: true });
  expect(await stateOf()).toEqual({ kind: 'loading' });
});

test('a tab record of another version is not taken for one of ours', async () => {
  stored.session = { 'tab:1': { state: { kind: 'account' } } };
  expect(await stateOf()).toEqual({ kind: 'elsewhere' });
});
