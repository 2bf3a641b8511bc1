import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ProfileSignals } from '../../src/contracts/profile.ts';
import { Generation } from '../../src/contracts/sighting.ts';
import { Missing } from '../../src/contracts/signal.ts';
import { codeIn, documentText, tableUnder } from './tables.ts';

const page = documentText('docs/reading.md');
const signals = tableUnder(page, '## Signals');

test('every signal of a profile stands in the table, in the order of the contract', () => {
  expect(signals.map(([name]) => codeIn(name))).toEqual(Object.keys(ProfileSignals.shape));
});

test('every row says where the signal is read, in a file that is there, and what missing means', () => {
  for (const row of signals) {
    expect(row, row[0]).toHaveLength(5);
    const source = codeIn(row[3]);
    expect(existsSync(source.startsWith('src/') ? source : `src/extraction/profile/${source}`), source).toBe(true);
    expect(row[4], row[0]).not.toBe('');
  }
});

test('every fact of a conversation names a file that is there, and what is said without it', () => {
  const facts = tableUnder(page, '## Conversations');
  expect(facts.length).toBeGreaterThan(10);
  for (const fact of facts) {
    expect(fact, fact[0]).toHaveLength(4);
    expect(existsSync(`src/extraction/conversations/${codeIn(fact[2])}`), fact[2]).toBe(true);
    expect(fact[3], fact[0]).not.toBe('');
  }
});

test('generations and kinds of missing are those of the contracts', () => {
  expect(tableUnder(page, '## Generations').map(([name]) => codeIn(name))).toEqual(Generation.options);
  expect(tableUnder(page, '## Four kinds of missing').map(([name]) => codeIn(name))).toEqual(Missing.options);
});
