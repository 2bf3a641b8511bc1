import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf, sightingOf } from '../../src/content/sighting.ts';
import { Sighting } from '../../src/contracts/sighting.ts';
import { pageOf, sdui } from '../extraction/profile-pages.ts';

const ADDRESSED = { visit: 'a visit', sequence: 3, at: '2026-11-21T12:00:00.000Z', readMs: 1.25 };
const problems = (sighting: unknown) => Sighting.safeParse(sighting).error?.issues ?? [];

const ROOT = 'tests/pages';
const pages = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

// The background refuses a whole sighting for one value out of bounds: then the person sees nothing.
describe('every test page passes the border as it stands', () => {
  test.each(pages.map(({ name }) => name))('%s', (name) => {
    const { url } = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8')) as { url: string };
    const page = pageOf(readFileSync(`${ROOT}/${name}/page.html`, 'utf8'), url);
    expect(problems(sightingOf(page, ADDRESSED))).toEqual([]);
  });
});

test('a language tag out of all bounds is cut', () => {
  const sighting = sightingOf(pageOf(sdui({ lang: 'en-'.repeat(1_000) })), ADDRESSED);
  expect(problems(sighting)).toEqual([]);
});

test('it carries what places it, and the whole reading', () => {
  const page = pageOf(sdui());
  expect(sightingOf(page, ADDRESSED)).toMatchObject({
    ...ADDRESSED,
    protocol: 1,
    signals: page.signals,
    kind: 'profile',
  });
});

describe('two readings tell the background the same', () => {
  const page = pageOf(sdui());

  test('when only time and size differ', () => {
    expect(contentOf({ ...page, elements: 99 })).toBe(contentOf(page));
  });

  test('but not when a signal, the kind or what was understood differs', () => {
    const other = pageOf(sdui({ nameRow: '<p>· 2nd</p>' }));
    const contents = [page, other, { ...page, understood: false }, { ...page, kind: 'own-profile' as const }].map(
      contentOf,
    );
    expect(new Set(contents).size).toBe(4);
  });
});
