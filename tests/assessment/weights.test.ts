import { expect, test } from 'vitest';
import { bandOf, HIGH, MEDIUM } from '../../src/assessment/bands.ts';
import { families } from '../../src/assessment/families.ts';
import type { RunOutcome } from '../../src/assessment/run-indicators.ts';
import { scoreOf, weighFindings } from '../../src/assessment/weigh.ts';
import { weightOf, weights } from '../../src/assessment/weights.ts';
import type { Strength } from '../../src/contracts/assessment.ts';
import { allIndicators } from '../../src/indicators/all-indicators.ts';

/** Signs that alone, at their strongest, may reach `medium`. */
const STRONG_ALONE = [
  'employer-in-public-alert',
  'paid-insight',
  'renewed-account',
  'run-or-open-this',
  'secrecy',
  'wants-the-inside',
];

test('every sign has a weight with a reason, and no weight is without a sign', () => {
  expect(Object.keys(weights).sort()).toEqual(allIndicators.map(({ id }) => id).sort());
  for (const { because } of Object.values(weights)) expect(because.length).toBeGreaterThan(20);
});

test('every family has a cap with a reason, and no cap is without a family', () => {
  expect(Object.keys(families).sort()).toEqual([...new Set(allIndicators.map(({ family }) => family))].sort());
  for (const { because } of Object.values(families)) expect(because.length).toBeGreaterThan(20);
});

test('one family alone reaches medium at most, and only by a sign that is strong by itself', () => {
  for (const [family, { cap }] of Object.entries(families)) {
    const signs = allIndicators.filter((sign) => sign.family === family).map(({ id }) => id);
    expect(cap).toBeLessThan(HIGH);
    if (cap >= MEDIUM) expect(signs.some((id) => STRONG_ALONE.includes(id))).toBe(true);
  }
  const reach = Object.entries(weights).filter(
    ([, row]) => Math.max(row.weak ?? 0, row.plain ?? 0, row.strong ?? 0) >= MEDIUM,
  );
  expect(reach.map(([id]) => id).sort()).toEqual(STRONG_ALONE);
});

test('weak weighs less than plain, plain less than strong, advice nothing', () => {
  for (const [id, row] of Object.entries(weights)) {
    const steps = [row.weak, row.plain, row.strong].filter((weight) => weight !== undefined);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(weightOf(id, 'advice')).toBe(0);
  }
});

test('a change of bands is where the table says', () => {
  expect([0, MEDIUM - 0.001, MEDIUM, HIGH - 0.001, HIGH].map((score) => bandOf(score, true))).toEqual([
    'low',
    'low',
    'medium',
    'medium',
    'high',
  ]);
  expect(bandOf(0, false)).toBe('unread');
  expect(bandOf(MEDIUM, false)).toBe('medium');
});

const found = (id: string, strength: Strength): RunOutcome[] =>
  allIndicators
    .filter((indicator) => indicator.id === id)
    .map((indicator) => ({
      indicator,
      outcome: { kind: 'concern', strength, evidence: [{ signal: 'name', shown: 'x' }] },
    }));

test('one fact told three times counts up to the cap, and the strongest telling keeps its weight', () => {
  const findings = weighFindings([
    ...found('account-made-about-now', 'plain'),
    ...found('every-trace-recent', 'plain'),
    ...found('account-younger-than-career', 'strong'),
  ]);
  expect(findings.map(({ id, weight }) => [id, weight])).toEqual([
    ['account-younger-than-career', 2.4],
    ['account-made-about-now', 1],
    ['every-trace-recent', 0],
  ]);
  expect(scoreOf(findings)).toBe(families.age?.cap);
});

test('advice is shown and moves nothing', () => {
  const findings = weighFindings(found('many-mutuals-on-young-account', 'advice'));
  expect(findings).toHaveLength(1);
  expect(scoreOf(findings)).toBe(0);
});
