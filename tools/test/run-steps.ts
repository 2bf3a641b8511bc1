import type { Step, StepResult } from './step.ts';

const CORES = 2;

/** Says how a step went, as it goes. */
export type Reporter = {
  begun(step: Step): void;
  ended(step: Step, result: StepResult, seconds: number): void;
};

const notRun = (because: string): StepResult => ({ passed: 0, failed: 1, skipped: 0, details: `Not run: ${because}.` });

/** Runs steps in their order, side by side as far as the cores go. A step whose need failed counts as failed. */
export async function runSteps(steps: Step[], reporter: Reporter): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<string, Promise<void>>();
  const waiting = [...steps];
  let busy = 0;

  const failedNeed = (step: Step) => step.needs?.find((need) => (results.get(need)?.failed ?? 0) > 0);
  const ready = (step: Step) => step.needs?.every((need) => results.has(need)) ?? true;
  const fits = (step: Step) => busy === 0 || busy + (step.cores ?? 1) <= CORES;

  const begin = async (step: Step) => {
    const cores = step.cores ?? 1;
    const started = performance.now();
    busy += cores;
    reporter.begun(step);
    const result = await step.run();
    busy -= cores;
    results.set(step.name, result);
    running.delete(step.name);
    reporter.ended(step, result, (performance.now() - started) / 1000);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => failedNeed(step) || (ready(step) && fits(step)));
    if (!next) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const broken = failedNeed(next);
    if (broken) {
      results.set(next.name, notRun(`${broken} failed`));
      reporter.ended(next, notRun(`${broken} failed`), 0);
    } else {
      running.set(next.name, begin(next));
    }
  }
  return steps.flatMap((step) => results.get(step.name) ?? []);
}
