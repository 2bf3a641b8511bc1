import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Education, Position } from '../src/contracts/profile.ts';
import type { Person } from '../src/contracts/sighting.ts';
import { readSavedPage } from '../tools/check/read-saved-page.ts';

// Page structures kept outside the repository. The test passes without them; with them, what they expect is the measure.
const FOLDER = '../shared/pages';
const here = existsSync(`${FOLDER}/expected.json`);

type Wanted = Record<string, unknown> & { url: string; surface: string };
const wanted: Record<string, Wanted> = here ? JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) : {};

function read(file: string) {
  const { document } = parseHTML(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const url = new URL(wanted[file]?.url ?? '');
  return readSavedPage(document as unknown as Document, url, '2026-11-21T12:00:00.000Z');
}

const valueIn = (signal: unknown) =>
  signal && typeof signal === 'object' && 'value' in signal ? signal.value : signal;

const DIRECT = [
  'name',
  'pronouns',
  'headline',
  'location',
  'degree',
  'memberId',
  'followers',
  'positionsTotal',
  'skillsTotal',
];
const profiles = Object.keys(wanted).filter((file) => wanted[file]?.surface === 'profile');
const lists = Object.keys(wanted).filter((file) => wanted[file]?.surface === 'people');

describe.each(profiles)('%s', (file) => {
  const page = read(file);
  const signals = (page.signals ?? {}) as Record<string, unknown>;
  const want = wanted[file] as Wanted;

  test.each(DIRECT.filter((name) => name in want))('%s', (name) => {
    if (want[name] === null) expect(signals[name]).toEqual({ missing: 'absent' });
    else expect(valueIn(signals[name])).toBe(want[name]);
  });

  test('connections and mutual connections', () => {
    expect(valueIn(signals.connections)).toEqual({ count: 500, orMore: true });
    if (want.mutualConnections === null) expect(signals.mutualConnections).toEqual({ missing: 'absent' });
    else if ('mutualConnections' in want) expect(valueIn(signals.mutualConnections)).toBe(want.mutualConnections);
  });

  test.runIf('photoUploadedAtMs' in want)('photo', () => {
    expect(Date.parse(String(valueIn(signals.photoUploadedAt)))).toBe(want.photoUploadedAtMs);
    expect(valueIn(signals.photo)).toBe('loaded');
  });

  test.runIf('about' in want)('about', () => {
    if (want.about === null) expect(signals.about).toEqual({ missing: want.aboutWhy });
    else expect(valueIn(signals.about)).toMatch(new RegExp(`^${String(want.about).replace('starts with: ', '')}`));
  });

  test('positions', () => {
    if (want.positions === 'not loaded yet') return expect(signals.positions).toEqual({ missing: 'not-loaded' });
    const positions = valueIn(signals.positions) as Position[];
    if (Array.isArray(want.positions)) expect(positions).toMatchObject(want.positions as object[]);
    if (want.firstPosition) expect(positions[0]).toMatchObject(want.firstPosition as object);
    const companies = positions.filter((position, at) => position.company !== positions[at - 1]?.company);
    if (want.positionsShown) expect(companies).toHaveLength(want.positionsShown as number);
    return undefined;
  });

  test('education', () => {
    if (want.education === 'not loaded yet') return expect(signals.education).toEqual({ missing: 'not-loaded' });
    const education = valueIn(signals.education) as Education[];
    if (Array.isArray(want.education)) expect(education).toMatchObject(want.education as object[]);
    if (want.educationShown) expect(education).toHaveLength(want.educationShown as number);
    return undefined;
  });

  test.runIf(want.recommendationsShown)('recommendations', () => {
    expect(valueIn(signals.recommendations)).toBeGreaterThan(0);
  });
});

describe.each(lists)('%s', (file) => {
  const { people } = read(file);
  const want = wanted[file] as Wanted & { people: number; first: Partial<Person>; last: Partial<Person> };

  test('people', () => {
    expect(people).toHaveLength(want.people);
    expect(people[0]).toMatchObject(want.first);
    expect(people.at(-1)).toMatchObject(want.last);
    expect(people.every(({ name, memberId, slug }) => name && memberId && slug)).toBe(true);
  });
});

test.skipIf(here)('the shared pages are not here', () => {
  expect(profiles).toEqual([]);
});
