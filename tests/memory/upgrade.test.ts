import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { recall, remember } from '../../src/memory/accounts.ts';
import { changeCase } from '../../src/memory/cases.ts';
import { mergeSeen, type Seen } from '../../src/memory/merge.ts';
import { conversation, read, signals } from '../background/support/sightings.ts';
import { freshDatabase, rowsOf } from './support/database.ts';

freshDatabase();

const KEY = 'member:740000123';
const seen: Seen = {
  key: KEY,
  surface: 'profile',
  signals: signals({ slug: read('mira-tolden'), memberId: read(740_000_123), joined: read('2026-03') }),
  visit: 'a',
  lang: 'en',
  at: '2026-11-01T10:00:00.000Z',
};

/** The database as version 1 made it, with a row as version 1 wrote it. */
async function makeFirstDatabase(): Promise<void> {
  const database = await openDB('second-look', 1, {
    upgrade(made) {
      const accounts = made.createObjectStore('accounts', { keyPath: 'key' });
      accounts.createIndex('slug', 'slug');
      accounts.createIndex('lastSeenAt', 'lastSeenAt');
      made.createObjectStore('cases', { keyPath: 'key' }).createIndex('slug', 'slug');
      made.createObjectStore('aside', { autoIncrement: true }).createIndex('at', 'at');
    },
  });
  const { conversations: _c, invitationNote: _i, seenOn: _s, nudgedFor: _n, ...first } = mergeSeen(null, seen);
  await database.put('accounts', first);
  database.close();
}

test('what version 1 remembered is there in version 2, and nothing was set aside', async () => {
  await makeFirstDatabase();
  expect(await recall(KEY, null)).toMatchObject({
    ok: true,
    value: { row: { signals: { joined: { value: '2026-03' } }, conversations: [], invitationNote: null, seenOn: [] } },
  });
  await changeCase(KEY, seen.at, (state) => ({ ...state, step: 'realise' }));
  expect(await rowsOf('aside')).toEqual([]);
});

test('and goes on from there', async () => {
  await makeFirstDatabase();
  const later = {
    ...seen,
    surface: 'thread' as const,
    conversation: conversation(),
    visit: 'b',
    at: '2026-11-05T10:00:00.000Z',
  };
  expect(await remember(later)).toMatchObject({
    value: {
      row: { firstSeenAt: seen.at, conversations: [{ messages: [{}] }], seenOn: [{ surface: 'thread', at: later.at }] },
    },
  });
  expect(await rowsOf('texts')).toEqual([]);
});
