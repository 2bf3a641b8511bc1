import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { conceptIds } from '../../src/contracts/concept.ts';
import { parseConceptModel } from '../../src/understanding/model/concept-model.ts';
import { MODEL_FILE } from '../../tools/concept-model.ts';
import { fitConcept } from '../../tools/train/fit.ts';
import { featured } from '../../tools/train/held-back.ts';
import { withoutNearDuplicates } from '../../tools/train/near-duplicates.ts';
import { readSentences } from '../../tools/train/sentences.ts';
import { inputHash, trainingInput } from '../../tools/train/training-input.ts';
import { modelFile } from '../../tools/train/write-model.ts';

/** Comparing all sentences takes seconds where others work beside it. */
vi.setConfig({ testTimeout: 60_000 });

const sentences = readSentences('training');
const LEARNED = conceptIds.filter((concept) => concept !== 'interview');
const count = (concept: string, language: string, says: boolean) =>
  sentences.filter((one) => one.concept === concept && one.language === language && one.says === says).length;

test.each(LEARNED)('%s has sentences enough, as many near misses, by several hands', (concept) => {
  for (const says of [true, false]) {
    expect(count(concept, 'en', says), 'en').toBeGreaterThanOrEqual(150);
    for (const language of ['fr', 'de', 'es'])
      expect(count(concept, language, says), language).toBeGreaterThanOrEqual(40);
  }
  const hands = new Set(sentences.filter((one) => one.concept === concept).map(({ hand }) => hand));
  expect(hands.size).toBeGreaterThanOrEqual(5);
});

test('every file says who wrote it, when, and in which voices', () => {
  const files = new Set(sentences.map(({ hand, language }) => `training/${hand}/${language}.txt`));
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).toMatch(/^# Hand: .+\n# Language: .+\n# Written: 20.+\n# Register: .+/);
});

test('no sentence nearly repeats another one', () => {
  const { dropped } = withoutNearDuplicates(sentences);
  expect(dropped.map(({ hand, language, text }) => `${hand}/${language}: ${text}`)).toEqual([]);
});

test('the model that ships was made from these sentences: run `npm run train` when this fails', () => {
  const report = readFileSync('docs/concepts.md', 'utf8');
  const model = createHash('sha256').update(readFileSync(MODEL_FILE)).digest('hex');
  expect(report).toContain(`sentences ${inputHash(trainingInput('.'))}`);
  expect(report).toContain(`model ${model}`);
});

test('the model is one file below 400 kB, and of this version', () => {
  const { buffer, byteOffset, byteLength } = readFileSync(MODEL_FILE);
  expect(byteLength).toBeLessThanOrEqual(400_000);
  expect(parseConceptModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)).not.toBeNull();
});

test('the same sentences give the same weights', () => {
  const some = featured(sentences.filter(({ concept }) => concept === 'secrecy' || concept === 'urgency'));
  const once = modelFile([{ fitted: fitConcept(some, 'secrecy'), threshold: 0 }]);
  expect(modelFile([{ fitted: fitConcept(some, 'secrecy'), threshold: 0 }])).toEqual(once);
  expect(some.length).toBeGreaterThan(500);
});
