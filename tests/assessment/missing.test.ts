import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import type { Band } from '../../src/contracts/assessment.ts';
import type { JudgedSignalName } from '../../src/contracts/judged.ts';
import type { Missing } from '../../src/contracts/signal.ts';
import { moment, post, signalsWith } from '../indicators/run-sign.ts';
import { accounts } from './accounts.ts';

const ORDER: readonly Band[] = ['unread', 'low', 'medium', 'high'];

const names = Object.keys(emptyJudged()) as JudgedSignalName[];
const reasons: readonly Missing[] = ['absent', 'not-loaded', 'ambiguous', 'not-understood'];

test('a value that goes missing never raises a band or a score', () => {
  fc.assert(
    fc.property(
      accounts,
      fc.subarray(names, { minLength: 1 }),
      fc.constantFrom(...reasons),
      (signals, gone, missing) => {
        const less = { ...signals, ...Object.fromEntries(gone.map((name) => [name, { missing }])) };
        const [then, before] = [judge(less, moment).profile, judge(signals, moment).profile];
        expect(ORDER.indexOf(then.band)).toBeLessThanOrEqual(ORDER.indexOf(before.band));
        expect(then.score).toBeLessThanOrEqual(before.score);
      },
    ),
    { numRuns: 800 },
  );
});

test('why a value is missing changes nothing', () => {
  fc.assert(
    fc.property(accounts, fc.constantFrom(...reasons), (signals, missing) => {
      const entries = Object.entries(signals).map(([name, signal]) => [
        name,
        'missing' in signal ? { missing } : signal,
      ]);
      const other = judge(Object.fromEntries(entries), moment);
      expect({ ...other, unread: [] }).toEqual({ ...judge(signals, moment), unread: [] });
    }),
  );
});

test('the order of positions on the page changes nothing, not even the evidence', () => {
  fc.assert(
    fc.property(accounts, fc.infiniteStream(fc.nat(1_000)), (signals, keys) => {
      if ('missing' in signals.positions) return;
      const keyed = signals.positions.value.map((position) => ({ position, key: keys.next().value ?? 0 }));
      const value = keyed.sort((a, b) => a.key - b.key).map(({ position }) => position);
      expect(judge({ ...signals, positions: { ...signals.positions, value } }, moment)).toEqual(judge(signals, moment));
    }),
  );
});

test('sparse alone never leaves low', () => {
  const sparse = signalsWith({
    name: 'Graham Pell',
    headline: 'Public sector',
    photo: 'absent',
    connections: { count: 11, orMore: false },
    activityCount: 0,
    recommendations: 0,
    skillsTotal: 0,
    education: [],
    positions: [post({ title: 'Analyst', company: 'Public sector', companyLinked: false, start: '2009' })],
  });
  expect(judge(sparse, moment).profile.band).toBe('low');
});

test.each([
  ['a bare name', { name: 'Sam Doyle' }, 'unread'],
  ['nothing', {}, 'unread'],
  ['name and headline', { name: 'Sam Doyle', headline: 'Nurse' }, 'unread'],
  ['name, headline and connections', { name: 'S', headline: 'N', connections: { count: 3, orMore: false } }, 'low'],
  ['name, headline and no photo', { name: 'S', headline: 'N', photo: 'absent' as const }, 'low'],
  ['name, headline and no positions', { name: 'S', headline: 'N', positions: [] }, 'low'],
])('%s', (_, values, band) => {
  expect(judge(signalsWith(values), moment).profile.band).toBe(band);
});
