import { expect, test } from 'vitest';
import { mergeRows, mergeSeen, signalsOfVisit } from '../../src/memory/merge.ts';
import { AccountRow } from '../../src/memory/rows.ts';
import { read, signals } from '../background/support/sightings.ts';

const KEY = 'slug:mira-tolden';
const first = {
  key: KEY,
  signals: signals({ joined: read('2026-03') }),
  visit: 'a',
  surface: 'profile' as const,
  lang: 'en',
  at: '2026-11-01T10:00:00.000Z',
};
const later = { ...first, visit: 'b', at: '2026-11-05T10:00:00.000Z' };

test('a value that is missing now stays as it was seen, and says when', () => {
  const row = mergeSeen(mergeSeen(null, first), { ...later, signals: signals() });
  expect(signalsOfVisit(row).joined).toEqual({ value: '2026-03', via: 'title', seenAt: first.at });
});

test('the freshest value wins and counts as of this visit', () => {
  const row = mergeSeen(mergeSeen(null, first), { ...later, signals: signals({ joined: read('2025-12') }) });
  expect(signalsOfVisit(row).joined).toEqual({ value: '2025-12', via: 'title' });
});

test('a dialog that was closed again on the same visit still counts as of this visit', () => {
  const row = mergeSeen(mergeSeen(null, first), { ...first, signals: signals(), at: '2026-11-01T10:00:09.000Z' });
  expect(signalsOfVisit(row).joined).toEqual({ value: '2026-03', via: 'title' });
});

test('a page cannot claim when it was seen', () => {
  const claimed = { joined: { value: '2010-01', via: 'title', seenAt: '2010-01-01T00:00:00Z' } };
  const row = mergeSeen(null, { ...first, signals: signals(claimed) });
  expect(row.signals.joined).toMatchObject({ seenAt: first.at });
});

test('what is not known stays missing for the reason that the page gave', () => {
  const row = mergeSeen(null, { ...first, signals: signals({ photo: { missing: 'ambiguous' } }) });
  expect(row.signals.photo).toEqual({ missing: 'ambiguous' });
});

test('two rows of one account merge with nothing lost, in either order', () => {
  const one = mergeSeen(null, first);
  const other = mergeSeen(null, { ...later, signals: signals({ name: read('Oskar Venn') }) });
  const merged = mergeRows(one, other, 'member:5');
  expect(mergeRows(other, one, 'member:5')).toEqual(merged);
  expect(merged).toMatchObject({ key: 'member:5', firstSeenAt: first.at, lastSeenAt: later.at });
  expect(merged.signals.joined).toMatchObject({ value: '2026-03' });
  expect(merged.changes).toMatchObject([{ signal: 'name', from: 'Mira Tolden', to: 'Oskar Venn' }]);
});

test('every row that merging makes can be read back', () => {
  const row = mergeSeen(mergeSeen(null, first), { ...later, signals: signals({ name: read('Oskar Venn') }) });
  expect(AccountRow.parse(row)).toEqual(row);
});
