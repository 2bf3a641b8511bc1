import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/assessment/judge.ts';
import type { JudgedSignals } from '../../src/contracts/judged.ts';
import { moment } from '../indicators/run-sign.ts';
import { accountOf, people, skeletons } from './accounts.ts';
import { identities } from './identities.ts';

/** What must be the same to the digit. The evidence is quoted from the page, so it may differ. */
function verdict(signals: JudgedSignals) {
  const { profile, approach, stage, findings } = judge(signals, moment);
  return { profile, approach, stage, findings: findings.map(({ id, strength, weight }) => ({ id, strength, weight })) };
}

/** Slips of people who write in a language that is not their own. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/\b(the|of|and|der|die|de la) /g, ''),
  (text) => text.replaceAll(' for ', ' for the '),
  (text) => text.replaceAll(', ', ' ,').replaceAll(' ', '  '),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('.', ''),
  (text) => text.replaceAll('officials', 'official').replaceAll('experts', 'expert').replaceAll('clients', 'client'),
  (text) => text.replaceAll('government', 'goverment').replaceAll('é', 'e'),
];

test('name, alphabet, place, school, pronouns, photo and the names of employers change nothing', () => {
  fc.assert(
    fc.property(skeletons, people, people, (skeleton, one, other) => {
      expect(verdict(accountOf(skeleton, other))).toEqual(verdict(accountOf(skeleton, one)));
    }),
    { numRuns: 600 },
  );
});

test('grammar slips change nothing', () => {
  fc.assert(
    fc.property(skeletons, people, fc.constantFrom(...slips), (skeleton, who, slip) => {
      expect(verdict(accountOf(skeleton, who, slip))).toEqual(verdict(accountOf(skeleton, who)));
    }),
    { numRuns: 400 },
  );
});

test('the generator reaches every band, so that the properties above say something', () => {
  const bands = fc.sample(skeletons, { numRuns: 1_500, seed: 7 }).map((skeleton) => {
    const who = identities[0];
    return who ? verdict(accountOf(skeleton, who)).profile.band : 'none';
  });
  expect(new Set(bands)).toEqual(new Set(['unread', 'low', 'medium', 'high']));
});
