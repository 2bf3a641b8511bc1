import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { withDerivedSignals } from '../src/assessment/derived-signals.ts';
import { emptyJudged } from '../src/assessment/empty-signals.ts';
import { judge } from '../src/assessment/judge.ts';
import { readSavedPage } from '../tools/check/read-saved-page.ts';

// Each folder of tests/pages is a test: what stands in page.html must be read as expected.json says.
// How to add one stands in tests/pages/README.md.

type Wanted = { value: unknown } | { missing: string | string[] };
type Expected = {
  url: string;
  now: string;
  generation: string;
  surface: string;
  kind?: string;
  signals?: Record<string, Wanted>;
  people?: Record<string, unknown>[];
  invitations?: Record<string, unknown>[];
  conversations?: Record<string, unknown>[];
  assessment?: { profile: string[]; findings?: string[]; notFindings?: string[] };
};

const ROOT = 'tests/pages';
const folders = readdirSync(ROOT).filter((name) => existsSync(`${ROOT}/${name}/page.html`));

const folded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part));

function readFolder(name: string) {
  const expected = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8')) as Expected;
  const { document } = parseHTML(readFileSync(`${ROOT}/${name}/page.html`, 'utf8'));
  const page = readSavedPage(document as unknown as Document, new URL(expected.url), expected.now);
  return { expected, page: { ...page, signals: page.signals && withDerivedSignals(page.signals) } };
}

describe.each(folders)('%s', (name) => {
  const { expected, page } = readFolder(name);

  test('surface and generation', () => {
    expect(page).toMatchObject({ surface: expected.surface, generation: expected.generation, understood: true });
    if (expected.kind) expect(page.kind).toBe(expected.kind);
  });

  test.each(Object.entries(expected.signals ?? {}))('%s', (signal, wanted) => {
    const found = page.signals?.[signal as keyof typeof page.signals] as Wanted | undefined;
    if ('value' in wanted) expect(folded(found)).toMatchObject({ value: folded(wanted.value) });
    else expect([wanted.missing].flat()).toContain(found && 'missing' in found ? found.missing : JSON.stringify(found));
  });

  test.runIf(expected.people)('people', () => {
    expect(folded(page.people)).toMatchObject(folded(expected.people) as object);
    expect(page.people).toHaveLength(expected.people?.length ?? 0);
  });

  test('conversations', () => {
    // Not folded: a line break in a message is part of it.
    expect(page.conversations).toMatchObject(expected.conversations ?? []);
  });

  test.runIf(expected.invitations)('invitations', () => {
    expect(folded(page.invitations)).toEqual(folded(expected.invitations));
  });

  test.runIf(expected.assessment)('assessment', () => {
    const { now } = expected;
    const judged = judge({ ...emptyJudged(), ...page.signals }, { now, thisMonth: now.slice(0, 7) });
    const found = judged.findings.map(({ id }) => id);
    expect(expected.assessment?.profile, JSON.stringify(found)).toContain(judged.profile.band);
    expect(found).toEqual(expect.arrayContaining(expected.assessment?.findings ?? []));
    expect(found.filter((id) => expected.assessment?.notFindings?.includes(id))).toEqual([]);
  });
});
