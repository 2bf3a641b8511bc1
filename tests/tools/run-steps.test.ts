import { expect, test } from 'vitest';
import { runSteps } from '../../tools/test/run-steps.ts';
import { oneCheck, type Step, type StepResult } from '../../tools/test/step.ts';

const passes: StepResult = { passed: 1, failed: 0, skipped: 0, details: '' };
const fails: StepResult = { passed: 0, failed: 1, skipped: 0, details: 'it broke' };
const quiet = { begun: () => {}, ended: () => {} };

/** A step that writes down when it starts and ends, and ends when it is let go. */
function recorded(log: string[], name: string, more: Partial<Step> = {}): Step {
  return {
    name,
    run: async () => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${name} ends`);
      return passes;
    },
    ...more,
  };
}

test('two steps run side by side, a third waits', async () => {
  const log: string[] = [];
  await runSteps([recorded(log, 'a'), recorded(log, 'b'), recorded(log, 'c')], quiet);
  expect(log.slice(0, 2)).toEqual(['a starts', 'b starts']);
  expect(log.indexOf('c starts')).toBeGreaterThan(log.indexOf('a ends'));
});

test('a step that fills both cores runs alone', async () => {
  const log: string[] = [];
  await runSteps([recorded(log, 'a'), recorded(log, 'wide', { cores: 2 }), recorded(log, 'b')], quiet);
  const wide = log.indexOf('wide starts');
  expect(log[wide + 1]).toBe('wide ends');
});

test('a step waits for what it needs', async () => {
  const log: string[] = [];
  await runSteps([recorded(log, 'last', { needs: ['first'] }), recorded(log, 'first')], quiet);
  expect(log).toEqual(['first starts', 'first ends', 'last starts', 'last ends']);
});

test('what needs a failed step is not run, and counts as failed', async () => {
  const log: string[] = [];
  const steps = [{ name: 'build', run: async () => fails }, recorded(log, 'after', { needs: ['build'] })];
  const results = await runSteps(steps, quiet);
  expect(log).toEqual([]);
  expect(results).toEqual([fails, { passed: 0, failed: 1, skipped: 0, details: 'Not run: build failed.' }]);
});

test('one check is passed by exit code 0 alone, and keeps what was printed otherwise', () => {
  expect(oneCheck({ code: 0, output: 'chatter' })).toEqual(passes);
  expect(oneCheck({ code: 2, output: 'it broke\n' })).toEqual(fails);
});
