import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realise } from '../../src/assessment/realise.ts';
import { runIndicators } from '../../src/assessment/run-indicators.ts';
import { weighFindings } from '../../src/assessment/weigh.ts';
import { allIndicators } from '../../src/indicators/all-indicators.ts';
import { moment, signalsWith } from './run-sign.ts';

const root = path.join(import.meta.dirname, '../..');
const namesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const NOT_SIGNS = ['all-indicators', 'define-indicator', 'public-alerts'];
const isSign = (name: string) => !NOT_SIGNS.includes(name);
const ids = allIndicators.map(({ id }) => id).sort();

test('id, file and test have one name', () => {
  const files = [...namesIn('src/indicators', '.ts'), ...namesIn('src/indicators/approach', '.ts')];
  const tests = [...namesIn('tests/indicators', '.test.ts'), ...namesIn('tests/indicators/approach', '.test.ts')];
  expect(files.filter(isSign).sort()).toEqual(ids);
  expect(tests.filter(isSign).sort()).toEqual(ids);
});

const LONGEST_SENTENCE = 22; // words: a reading age of about twelve
const FORBIDDEN = /\b(safe|safely|spy|spies|spying|fake|fakes|faked|scam|suspicious|red flag)\b/i;
const JARGON = /\b(OSINT|persona|vector|threat actor|heuristic|LLR|nats|sockpuppet|transliterat)/i;

const proseOf = (id: string) => {
  const sign = allIndicators.find((one) => one.id === id);
  return sign ? { title: sign.title, why: sign.why, common: sign.common, innocent: sign.innocent } : {};
};
const sentencesOf = (text: string) => text.split(/(?<=[.:?!])\s+/);

test.each(ids)('%s is told in plain words: fact, why, how common, innocent explanation, source', (id) => {
  const sign = allIndicators.find((one) => one.id === id);
  for (const [part, text] of Object.entries(proseOf(id))) {
    expect(text, part).not.toMatch(FORBIDDEN);
    expect(text, part).not.toMatch(JARGON);
    expect(text.length, part).toBeGreaterThan(10);
    for (const sentence of sentencesOf(text)) expect(sentence.split(' ').length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  }
  expect(sign?.title).not.toMatch(/[.!]$/);
  expect(sign?.source).toMatch(/20\d\d/);
  expect(`${sign?.title}`.length).toBeLessThanOrEqual(120);
});

test('what such approaches lead to is plain as well, and fits the contract', () => {
  const all = allIndicators.map((indicator) => ({
    ...indicator,
    reads: [],
    evaluate: () => ({
      kind: 'concern' as const,
      strength: 'plain' as const,
      evidence: [{ signal: 'name', shown: 'x' }],
    }),
  }));
  const each = all.map((one) => realise(weighFindings(runIndicators([one], signalsWith({}), moment))));
  const told = [...each, realise(weighFindings(runIndicators(all, signalsWith({}), moment)))];
  for (const paragraphs of told) {
    expect(paragraphs.length).toBeLessThanOrEqual(6);
    for (const text of paragraphs) {
      expect(text).not.toMatch(FORBIDDEN);
      expect(text.length).toBeLessThanOrEqual(600);
      for (const sentence of sentencesOf(text))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    }
  }
  expect(each.filter((paragraphs) => paragraphs.length > 0).length).toBeGreaterThan(8);
});

test('a sign declares each signal once', () => {
  for (const { reads, mayRead = [] } of allIndicators) {
    const declared = [...reads, ...mayRead];
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.length).toBeGreaterThan(0);
  }
});
