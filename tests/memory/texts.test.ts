import { describe, expect, test, vi } from 'vitest';
import { recall, remember, textsSeenFrom } from '../../src/memory/accounts.ts';
import type { Seen } from '../../src/memory/merge.ts';
import { forgetEverything, sweep } from '../../src/memory/retention.ts';
import { conversation, message, read, signals } from '../background/support/sightings.ts';
import { freshDatabase, rowsOf } from './support/database.ts';

freshDatabase();

const DAY = 86_400_000;
const at = (day: number) => new Date(Date.parse('2026-11-01T10:00:00.000Z') + day * DAY).toISOString();
const ask = (
  name: string,
) => `Hello Ada, I am ${name} and I look for people who know how naval sensors are bought. A short
  written view of two pages would be enough, and my client pays well for it. Best wishes ${name}`;

function see(id: number, name: string, written: Partial<Seen> = {}, day = id) {
  const seen = signals({ name: read(name), memberId: read(id) });
  return remember({
    key: `member:${id}`,
    surface: 'thread',
    signals: seen,
    visit: `v${day}`,
    lang: 'en',
    at: at(day),
    ...written,
  });
}
const sameOf = async (outcome: Awaited<ReturnType<typeof see>>) => (outcome.ok ? outcome.value.sameTexts : outcome);

const inThread = (text: string) => ({ conversation: conversation({ messages: [message({ text })] }) });

test('the same template from another account is seen, with who sent it and when', async () => {
  await see(1, 'Mira Tolden', inThread(ask('Mira')));
  expect(await sameOf(await see(2, 'Oskar Venn', inThread(ask('Oskar'))))).toEqual([
    { signal: 'thread', text: ask('Oskar'), seenAt: at(1), name: 'Mira Tolden' },
  ]);
});

test('a note and a message are compared with each other, an About text only with its kind', async () => {
  await see(1, 'Mira Tolden', { invitationNote: ask('Mira') });
  expect(await sameOf(await see(2, 'Oskar Venn', inThread(ask('Oskar'))))).toMatchObject([{ signal: 'thread' }]);
  const about = signals({ name: read('Ida Brook'), memberId: read(3), about: read(ask('Ida')) });
  expect(await sameOf(await see(3, 'Ida Brook', { signals: about }))).toEqual([]);
  const other = signals({ name: read('Jon Reed'), memberId: read(4), about: read(ask('Jon')) });
  expect(await sameOf(await see(4, 'Jon Reed', { signals: other }))).toMatchObject([
    { signal: 'about', name: 'Ida Brook' },
  ]);
});

describe('nobody is told alike with', () => {
  test('themselves, on any visit', async () => {
    await see(1, 'Mira Tolden', inThread(ask('Mira')));
    expect(await sameOf(await see(1, 'Mira Tolden', { invitationNote: ask('Mira') }, 9))).toEqual([]);
  });

  test('themselves before their number was known', async () => {
    const slug = read('mira-tolden');
    const early = signals({ name: read('Mira Tolden'), slug });
    await remember({
      key: 'slug:mira-tolden',
      surface: 'thread',
      signals: early,
      visit: 'a',
      lang: 'en',
      at: at(1),
      ...inThread(ask('Mira')),
    });
    const late = signals({ name: read('Mira Tolden'), slug, memberId: read(1) });
    expect(await sameOf(await see(1, 'Mira Tolden', { signals: late, ...inThread(ask('Mira')) }))).toEqual([]);
    expect((await rowsOf('texts')).map(({ account }) => account)).toEqual(['member:1']);
  });

  test('themselves, known by address among invitations and by number alone in messages', async () => {
    const invited = signals({ name: read('Mira Tolden'), slug: read('mira-tolden') });
    const invitation = { key: 'slug:mira-tolden', surface: 'invitations', invitationNote: ask('Mira') } as const;
    await remember({ ...invitation, signals: invited, visit: 'a', lang: 'en', at: at(1) });
    expect(await sameOf(await see(2, 'Mira Tolden', inThread(ask('Mira'))))).toEqual([]);
    expect(await sameOf(await see(3, 'Oskar Venn', inThread(ask('Oskar'))))).toHaveLength(2);
  });

  test('those who say something short, or what the person wrote', async () => {
    await see(1, 'Mira Tolden', inThread('Thank you for connecting!'));
    expect(await sameOf(await see(2, 'Oskar Venn', inThread('Thank you for connecting!')))).toEqual([]);
    const mine = (text: string) => ({ conversation: conversation({ messages: [message({ from: 'me', text })] }) });
    await see(3, 'Ida Brook', mine(ask('me')));
    expect(await sameOf(await see(4, 'Jon Reed', mine(ask('me'))))).toEqual([]);
  });
});

test('no word of a text is kept with its hashes', async () => {
  await see(1, 'Mira Tolden', inThread(ask('Mira')));
  const rows = await rowsOf('texts');
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/naval|sensors|Mira|Ada/i);
});

test('reading compares and writes nothing', async () => {
  await see(1, 'Mira Tolden', inThread(ask('Mira')));
  await see(2, 'Oskar Venn', inThread(ask('Oskar')));
  const found = await recall('member:2', null);
  const row = found.ok ? found.value.row : null;
  if (!row) throw new Error('nobody was remembered');
  const before = await rowsOf('texts');
  expect(await textsSeenFrom(row)).toMatchObject({ ok: true, value: [{ name: 'Mira Tolden' }] });
  expect(await rowsOf('texts')).toEqual(before);
});

test('a text that changed takes the place of the one before', async () => {
  await see(1, 'Mira Tolden', { invitationNote: ask('Mira') });
  await see(1, 'Mira Tolden', { invitationNote: 'one two three four five six seven eight nine ten eleven twelve' }, 2);
  expect(await rowsOf('texts')).toHaveLength(1);
  expect(await sameOf(await see(2, 'Oskar Venn', { invitationNote: ask('Oskar') }))).toEqual([]);
});

test('however many accounts use a text, only some of them are fetched', async () => {
  const fetched = vi.spyOn(IDBIndex.prototype, 'getAll');
  await see(1, 'Mira Tolden', inThread(ask('Mira')));
  const most = fetched.mock.calls.map(([, count]) => count);
  fetched.mockRestore();
  expect(most.length).toBeGreaterThan(0);
  expect(most.every((count) => count !== undefined && count <= 20)).toBe(true);
});

test('retention and forgetting take the hashes along', async () => {
  await see(1, 'Mira Tolden', inThread(ask('Mira')));
  await see(2, 'Oskar Venn', inThread(ask('Oskar')), 60);
  await sweep(at(70), 30);
  expect((await rowsOf('texts')).map(({ account }) => account)).toEqual(['member:2']);
  await forgetEverything();
  expect(await rowsOf('texts')).toEqual([]);
});
