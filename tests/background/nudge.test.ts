import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Strength } from '../../src/contracts/assessment.ts';
import type { Conversation } from '../../src/contracts/sighting.ts';
import { rowsOf } from '../memory/support/database.ts';
import { bodyOf, fromContent, fromPage, see, shownBadges, startBackground } from './support/background-world.ts';
import { recruiter, recruiterSignals } from './support/recruiter.ts';
import { conversation, message, read, sighting } from './support/sightings.ts';

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

describe('what was told of somebody is remembered sign by sign', () => {
  const finding = (id: string, strength: Strength) => ({ id, strength }) as Finding;
  async function nudgeAfter(nudgedFor: string, ...findings: Finding[]) {
    await see(strong(), { tabId: 3 });
    const state = bodyOf(await fromPage('tab-state', { tabId: 3 }));
    if (state.kind !== 'account') throw new Error(state.kind);
    const view = { ...state.account, assessment: { ...state.account.assessment, findings } };
    const { dueNudge } = await import('../../src/background/nudge.ts');
    return dueNudge([{ view, row: { nudgedFor } }]);
  }
  const [asks, pays] = [finding('asks', 'plain'), finding('pays', 'strong')];

  test.each<[string, Finding[]]>([
    ['the same in another order', [pays, asks]],
    ['fewer of them, as when another conversation is in view', [asks]],
    ['one that shows less clearly', [asks, finding('pays', 'weak')]],
  ])('%s is no news', async (_what, findings) => {
    expect(await nudgeAfter('asks:plain pays:strong', ...findings)).toBeNull();
  });

  test.each<[string, Finding[], string]>([
    ['another sign', [finding('hides', 'weak')], 'hides:weak asks:plain pays:strong'],
    ['one that shows more clearly', [finding('asks', 'strong')], 'asks:strong pays:strong'],
  ])('%s is, and what was told before stays told', async (_what, findings, told) => {
    expect(await nudgeAfter('asks:plain pays:strong', ...findings)).toEqual({ key: KEY, findings: told });
  });

  test('of as many signs as there can be, the memory fits its row', async () => {
    const many = Array.from({ length: 60 }, (_, n) => finding(`${n}`.padStart(60, 'x'), 'strong'));
    const nudge = await nudgeAfter('', ...many);
    expect(nudge?.findings.length).toBeLessThanOrEqual(4_000);
    expect(await nudgeAfter(nudge?.findings ?? '', ...many.slice(0, 50))).toBeNull();
  });
});

test('to and fro between two conversations of one person it opens once', async () => {
  const asked = message({ text: 'We pay 900 dollars per page for what is not public. Tell nobody about this.' });
  const moved = message({ text: 'Which of your colleagues can open the classified documents? Write on Telegram.' });
  const inMessaging = (visit: string, changed: Partial<Conversation>) =>
    sighting({ visit, kind: 'thread', surface: 'thread', signals: null, conversations: [conversation(changed)] });
  const readings = (round: number) => [
    inMessaging(`one ${round}`, { subject: 'A call', messages: [asked] }),
    inMessaging(`other ${round}`, { subject: 'A seat', messages: [moved] }),
  ];
  const nudges: boolean[] = [];
  for (const one of [...readings(1), ...readings(2)]) {
    const due = await nudgeOf(one);
    nudges.push(due);
    if (due) await fromContent('badge-nudged', {});
  }
  expect(nudges.slice(0, 2)).toContain(true);
  expect(nudges.slice(2)).toEqual([false, false]);
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
