import { expect, test } from 'vitest';
import type { Position, ProfileSignals } from '../../src/contracts/profile.ts';
import { mergeRows, mergeSeen } from '../../src/memory/merge.ts';
import type { AccountRow } from '../../src/memory/rows.ts';
import { GLIMPSES } from '../../src/memory/surfaces.ts';
import { read, signals } from '../background/support/sightings.ts';

const day = (number: number) => `2026-11-0${number}T10:00:00.000Z`;
const at = (number: number, changed: Partial<ProfileSignals>, lang = 'en', visit = `visit-${number}`) => ({
  key: 'member:740000123' as const,
  surface: 'profile' as const,
  signals: signals(changed),
  visit,
  lang,
  at: day(number),
});
const seenOn = (...visits: ReturnType<typeof at>[]) =>
  visits.reduce<AccountRow | null>((row, seen) => mergeSeen(row, seen), null);
const changesOf = (...visits: ReturnType<typeof at>[]) =>
  seenOn(...visits)?.changes.map(({ signal, from, to }) => `${signal}: ${from} > ${to}`);

const job = (company: string, end: string | null = null): Position => ({
  title: 'Lead',
  company,
  companyLinked: true,
  start: '2020-01',
  end,
  description: null,
});

test('a first visit has nothing to differ from', () => {
  expect(seenOn(at(1, {}))).toMatchObject({ before: null, changes: [] });
});

test('each watched value that differs on a later visit is told with both values and times', () => {
  const row = seenOn(
    at(1, { name: read('Mira Tolden'), mutualConnections: read(2) }),
    at(3, { name: read('Oskar Venn'), mutualConnections: read(40) }),
  );
  expect(row?.changes).toEqual([
    { signal: 'name', from: 'Mira Tolden', to: 'Oskar Venn', fromSeenAt: day(1), at: day(3) },
    { signal: 'mutualConnections', from: '2', to: '40', fromSeenAt: day(1), at: day(3) },
  ]);
});

test('the employer is the company of a role that goes on', () => {
  const before = { positions: read([job('Northquay'), job('Old Mill', '2019')]) };
  const after = { positions: read([job('Vellum Systems'), job('Northquay', '2026')]) };
  expect(changesOf(at(1, before), at(2, after))).toEqual(['employer: Northquay > Vellum Systems']);
});

test('one employer more or less is no change of employer', () => {
  const both = { positions: read([job('Board of Elm House'), job('northquay ')]) };
  expect(changesOf(at(1, { positions: read([job('Northquay')]) }), at(2, both))).toEqual([]);
});

test('letters, spaces and the case of a slug are no change', () => {
  const before = { name: read('Mira  Tolden'), slug: read('Mira-Tolden') };
  expect(changesOf(at(1, before), at(2, { name: read('Mira Tolden'), slug: read('mira-tolden') }))).toEqual([]);
});

test('what was not read on this visit is no change, and is compared when it is read again', () => {
  const photo = (from: string) => ({ photoUploadedAt: read(from) });
  const missing = { photoUploadedAt: { missing: 'not-loaded' } as const };
  expect(changesOf(at(1, photo(day(1))), at(2, missing))).toEqual([]);
  expect(changesOf(at(1, photo(day(1))), at(2, missing), at(3, photo(day(2))))).toEqual([
    `photoUploadedAt: ${day(1)} > ${day(2)}`,
  ]);
});

test('a later reading of the same visit corrects an earlier one', () => {
  const half = at(2, { name: read('Mira') }, 'en', 'visit-2');
  const whole = { ...at(3, { name: read('Mira Tolden') }, 'en', 'visit-2') };
  expect(changesOf(at(1, {}), half)).toEqual(['name: Mira Tolden > Mira']);
  expect(changesOf(at(1, {}), half, whole)).toEqual([]);
});

test('a page in another language is no change of what is written in it', () => {
  const there = at(2, { headline: read('Leiterin Einkauf'), mutualConnections: read(9) }, 'de');
  expect(changesOf(at(1, { mutualConnections: read(1) }), there)).toEqual(['mutualConnections: 1 > 9']);
});

test('a busy count cannot push a changed name out of the log', () => {
  const counts = Array.from({ length: 40 }, (_, count) => ({
    ...at(3, { name: read('Oskar Venn'), mutualConnections: read(count) }, 'en', `count-${count}`),
    at: `2026-11-03T10:${String(count).padStart(2, '0')}:00.000Z`,
  }));
  const changes = seenOn(at(1, {}), ...counts)?.changes ?? [];
  expect(changes.filter(({ signal }) => signal === 'name')).toHaveLength(1);
  expect(changes.filter(({ signal }) => signal === 'mutualConnections')).toHaveLength(8);
});

const glimpsed = (name: string) => ({ name: { value: name, via: GLIMPSES.thread } });

test('a name as a line about somebody shortens it takes no place of theirs and is no change', () => {
  const whole = at(1, { name: read('Mira Tolden') });
  const short = at(2, glimpsed('Mira T.'));
  expect(seenOn(whole, short)).toMatchObject({ changes: [], signals: { name: { value: 'Mira Tolden' } } });
  expect(changesOf(whole, short, at(3, {}))).toEqual([]);
  expect(seenOn(short, at(3, {}))).toMatchObject({ changes: [], signals: { name: { value: 'Mira Tolden' } } });
  expect(seenOn(short, at(3, glimpsed('M. Tolden')))).toMatchObject({
    changes: [],
    signals: { name: { value: 'M. Tolden' } },
  });
});

test('nor when two rows turn out to be one account', () => {
  const whole = mergeSeen(null, at(1, { name: read('Mira Tolden') }));
  const short = mergeSeen(null, at(2, glimpsed('Mira T.')));
  expect(mergeRows(whole, short, 'member:5')).toMatchObject({
    changes: [],
    signals: { name: { value: 'Mira Tolden' } },
  });
  const wholeLater = mergeSeen(null, at(3, { name: read('Mira Tolden') }));
  expect(mergeRows(short, wholeLater, 'member:5')).toMatchObject({
    changes: [],
    signals: { name: { value: 'Mira Tolden' } },
  });
});

test('a long headline is cut between characters', () => {
  const row = seenOn(at(1, { headline: read(`${'a'.repeat(299)}😀 and more`) }), at(2, { headline: read('Short') }));
  expect(row?.changes[0]?.from).toBe('a'.repeat(299));
});
