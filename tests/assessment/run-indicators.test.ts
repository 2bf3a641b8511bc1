import { expect, test } from 'vitest';
import { runIndicators } from '../../src/assessment/run-indicators.ts';
import { weighFindings } from '../../src/assessment/weigh.ts';
import { clear, concern, defineIndicator, type Indicator } from '../../src/indicators/define-indicator.ts';
import { fewConnectionsForRole } from '../../src/indicators/few-connections-for-role.ts';
import { moment, signalsWith } from '../indicators/run-sign.ts';

const signWith = (evaluate: Indicator['evaluate'], reads: Indicator['reads'] = ['name']): Indicator => ({
  ...fewConnectionsForRole,
  reads,
  mayRead: ['headline'],
  evaluate,
});
const outcomes = (...signs: Indicator[]) =>
  runIndicators(signs, signalsWith({ name: 'Dana', about: 'secret' }), moment).map(({ outcome }) => outcome);

test('a sign whose reading is missing is unknown, says why, and does not run', () => {
  const neverRuns = signWith(() => concern('strong'), ['name', 'joined']);
  expect(outcomes(neverRuns)).toEqual([{ kind: 'unknown', because: 'joined could not be read' }]);
});

test('a sign gets what it declares and nothing else', () => {
  let given: unknown;
  const curious = signWith((signals) => {
    given = signals;
    return clear();
  });
  outcomes(curious);
  expect(given).toEqual({ name: 'Dana', headline: null });
});

test('a sign that throws becomes one error; the others run on, and an error is no finding', () => {
  const broken = signWith(() => {
    throw new Error('no such word');
  });
  const fine = signWith(() => concern('weak', { signal: 'name', shown: 'Dana' }));
  const run = runIndicators([broken, fine], signalsWith({ name: 'Dana' }), moment);
  expect(run.map(({ outcome }) => outcome.kind)).toEqual(['error', 'concern']);
  expect(run[0]?.outcome).toMatchObject({ because: 'no such word' });
  expect(weighFindings(run)).toHaveLength(1);
});

test('what a rule may reach is what it declares, to the compiler as well', () => {
  defineIndicator({
    ...fewConnectionsForRole,
    reads: ['joined'],
    mayRead: ['about'],
    evaluate(signals) {
      // @ts-expect-error: not declared
      const { name } = signals;
      expect(name).toBeUndefined();
      const length: number | undefined = signals.about?.length;
      return signals.joined.length === length ? clear() : clear();
    },
  });
});
