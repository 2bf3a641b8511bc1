import type { Finished } from '../processes.ts';

type Tally = { passed: number; failed: number; skipped: number };
/** `details` is shown when something failed. */
export type StepResult = Tally & { details: string };

export type Step = {
  name: string;
  /** Names of the steps that must have passed before. */
  needs?: string[];
  /** How many of the cores it fills; one by default. */
  cores?: number;
  run(): Promise<StepResult>;
};

/** A step that is one check: it passed or it failed. */
export const oneCheck = ({ code, output }: Finished): StepResult =>
  code === 0
    ? { passed: 1, failed: 0, skipped: 0, details: '' }
    : { passed: 0, failed: 1, skipped: 0, details: output.trimEnd() };
