import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { alarms, axes, type JudgedCase, judgeCase } from '../../tools/corpus/judged-case.ts';
import { tally } from '../../tools/corpus/tally.ts';
import { parseCase } from '../../tools/corpus-case.ts';

const NOW = '2026-11-21T00:00:00.000Z';
const lines = readFileSync(path.join(import.meta.dirname, 'profiles.jsonl'), 'utf8')
  .trim()
  .split('\n');
const judged = lines.flatMap((line): JudgedCase[] => {
  const parsed = parseCase(line);
  return parsed.ok ? [judgeCase(parsed.case, NOW)] : [];
});
const ids = (some: readonly JudgedCase[]) => some.map((one) => one.case.id);
const labelled = (label: string) => judged.filter((one) => one.case.label === label);

test('every line is a case, under an id of its own', () => {
  expect(judged).toHaveLength(lines.length);
  expect(new Set(ids(judged)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(60);
  expect(judged.filter((one) => one.case.twinOf !== null).length).toBeGreaterThanOrEqual(12);
});

test('no benign account reaches high, and none goes above what its case expects', () => {
  const high = labelled('benign').filter(({ assessment }) => axes.some((axis) => assessment[axis].band === 'high'));
  expect(ids(high)).toEqual([]);
  const result = tally(labelled('benign'));
  expect(result.asExpected).toEqual({ right: result.asExpected.of, of: labelled('benign').length });
});

test('few benign accounts give any warning at all', () => {
  const warned = labelled('benign').filter(({ assessment }) => axes.some((axis) => alarms(assessment, axis)));
  expect(ids(warned)).toEqual([]);
});

test('twins are the same to the digit', () => {
  const { twins, misses } = tally(judged);
  expect(misses.filter(({ why }) => why.includes('twin')).map((miss) => `${miss.judged.case.id}: ${miss.why}`)).toEqual(
    [],
  );
  expect(twins.right).toBe(twins.of);
});

test('every case comes out in a band that it expects', () => {
  const outside = judged.filter(({ case: { expect: expected }, assessment }) => {
    const bands = expected?.profile ?? null;
    return bands !== null && !bands.includes(assessment.profile.band);
  });
  expect(ids(outside)).toEqual([]);
});

// M15: no date of the account. M17 and M23: only the approach can show it. M22: too little was read of the employer.
test('what is missed is known', () => {
  const missed = labelled('malicious').filter(({ assessment }) => !alarms(assessment, 'profile'));
  expect(ids(missed)).toEqual(['M15', 'M17', 'M22', 'M23']);
});

test('no field that goes missing raises a band', () => {
  const ORDER = ['unread', 'low', 'medium', 'high'];
  const raised = judged.flatMap(({ case: one, assessment }) =>
    Object.keys(one.profile ?? {})
      .filter((key) => {
        const without = one.profile && { ...one, profile: { ...one.profile, [key]: null } };
        const less = without ? judgeCase(without, NOW).assessment : assessment;
        return ORDER.indexOf(less.profile.band) > ORDER.indexOf(assessment.profile.band);
      })
      .map((key) => `${one.id} without ${key}`),
  );
  expect(raised).toEqual([]);
});
