import { beforeEach, expect, test } from 'vitest';
import { rowsOf } from '../memory/support/database.ts';
import { bodyOf, fromContent, fromPage, see, shownBadges, startBackground } from './support/background-world.ts';
import { recruiter, recruiterSignals } from './support/recruiter.ts';
import { conversation, read, sighting } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = `member:${recruiter().memberId}` as const;
const strong = (changed: Parameters<typeof sighting>[0] = {}) => sighting({ signals: recruiterSignals(), ...changed });
const nudgeOf = async (...given: Parameters<typeof see>) => bodyOf(await see(...given)).nudge;

test('at strong warning signs the badge may open by itself, and not again once it did', async () => {
  expect(await nudgeOf(strong())).toBe(true);
  expect(await nudgeOf(strong({ sequence: 2 }))).toBe(true);
  await fromContent('badge-nudged', {});
  expect(shownBadges.get(1)?.at(-1)).toMatchObject({ show: true, look: 'high', nudge: false });
  expect(await nudgeOf(strong({ sequence: 3 }))).toBe(false);
  expect(await nudgeOf(strong({ visit: 'another day' }))).toBe(false);
});

test('when the findings change, once more', async () => {
  await see(strong());
  await fromContent('badge-nudged', {});
  const changed = { ...recruiterSignals(), name: read('Mаrina Feldspar') }; // with a Cyrillic а
  expect(await nudgeOf(strong({ signals: changed, visit: 'b' }))).toBe(true);
});

test('never below strong warning signs', async () => {
  expect(await nudgeOf(sighting())).toBe(false);
});

test('never in quiet mode, nor for somebody whom the person knows', async () => {
  await fromPage('settings-change', { quiet: true });
  expect(bodyOf(await see(strong()))).toMatchObject({ show: false, nudge: false });
  await fromPage('settings-change', { quiet: false });
  await fromPage('case-known', { key: KEY, known: true });
  expect(shownBadges.get(1)?.at(-1)).toMatchObject({ show: false, nudge: false });
  expect(await nudgeOf(strong({ sequence: 2 }))).toBe(false);
});

test('it opens for the one who stands out in a list or a bubble, too', async () => {
  await see(strong(), { tabId: 2 });
  const list = sighting({ kind: 'people', surface: 'people', signals: null, people: [recruiter()] });
  expect(await nudgeOf(list)).toBe(true);
  const bubble = conversation({ where: 'bubble', person: recruiter() });
  expect(bodyOf(await see(sighting({ visit: 'b', conversations: [bubble] })))).toMatchObject({
    nudge: true,
    reason: expect.stringContaining(recruiter().name ?? '?'),
  });
});

test('told in one tab, it is told in all', async () => {
  await see(strong());
  await see(strong({ visit: 'other' }), { tabId: 2 });
  await fromContent('badge-nudged', {}, { tabId: 2 });
  expect(shownBadges.get(1)?.at(-1)).toMatchObject({ nudge: false });
});

test('in a private window it is told once a visit, and nothing is written', async () => {
  const secret = { tabId: 7, private: true };
  expect(await nudgeOf(strong(), secret)).toBe(true);
  await fromContent('badge-nudged', {}, secret);
  expect(await nudgeOf(strong({ sequence: 2 }), secret)).toBe(false);
  expect(await rowsOf('accounts')).toEqual([]);
});

test('a page without anything to tell may say that it told', async () => {
  expect(await fromContent('badge-nudged', {})).toEqual({ ok: true, body: {} });
  await see(sighting());
  expect(await fromContent('badge-nudged', {})).toEqual({ ok: true, body: {} });
  expect(await rowsOf('accounts')).toMatchObject([{ nudgedFor: '' }]);
});
