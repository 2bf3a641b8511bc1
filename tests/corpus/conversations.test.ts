import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/text/wording/lexicon.ts';
import { tally } from '../../tools/corpus/tally.ts';
import { parseCase } from '../../tools/corpus-case.ts';
import { judgeFolder } from '../../tools/results/read-corpus.ts';

const here = import.meta.dirname;
const tuning = judgeFolder(here);
const unseen = judgeFolder(path.join(here, 'unseen'));
const all = [...tuning, ...unseen];
const labelled = (label: string) => all.filter(({ case: one }) => one.label === label && one.twinOf === null);

test('there are cases enough of every label, a third of them unseen', () => {
  expect(labelled('malicious').length).toBeGreaterThanOrEqual(150);
  expect(labelled('nuisance').length).toBeGreaterThanOrEqual(60);
  expect(labelled('benign').length).toBeGreaterThanOrEqual(250);
  expect(unseen.length / all.length).toBeGreaterThan(1 / 3);
  expect(new Set(all.map(({ case: one }) => one.id)).size).toBe(all.length);
});

test('every language is there, malicious and benign', () => {
  for (const language of languages) {
    const labels = all.filter(({ case: one }) => one.lang === language).map(({ case: one }) => one.label);
    expect(labels, language).toContain('malicious');
    expect(labels, language).toContain('benign');
  }
});

test('every field of every case can be read', () => {
  const files = [here, path.join(here, 'unseen')].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => path.join(folder, file)),
  );
  const problems = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .flatMap((line) => {
        const parsed = parseCase(line);
        return parsed.ok ? parsed.unusable.map((field) => `${parsed.case.id}: ${field}`) : [parsed.problem];
      }),
  );
  expect(problems).toEqual([]);
});

test('a file of unseen cases says who wrote it and when', () => {
  for (const file of readdirSync(path.join(here, 'unseen'))) {
    expect(readFileSync(path.join(here, 'unseen', file), 'utf8'), file).toMatch(/^# .*Hand [A-Z].*2026/);
  }
});

// The unseen part is measured in docs/results.md and held by no test: to pass one would be to tune on it.
test('twins are the same to the digit', () => {
  const { twins, misses } = tally(tuning);
  expect(
    misses.filter(({ why }) => why.includes('twin')).map(({ judged, why }) => `${judged.case.id}: ${why}`),
  ).toEqual([]);
  expect(twins.right).toBe(twins.of);
});

test('no benign account and no nuisance of the tuning part reaches high on approach', () => {
  const high = tuning.filter(
    ({ case: one, assessment }) => one.label !== 'malicious' && assessment.approach.band === 'high',
  );
  expect(high.map(({ case: one }) => one.id)).toEqual([]);
});
