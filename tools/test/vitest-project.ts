import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finishPackage } from '../processes.ts';
import type { StepResult } from './step.ts';

// The parts of Vitest's JSON report that are read here.
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** One a file; `failed` without a failed test means that the file could not be loaded. */
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Runs one project of `vitest.config.ts` and counts its tests. */
export async function vitestProject(project: string): Promise<StepResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-look-test-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await finishPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
  const report = await readReport(file);
  await rm(folder, { recursive: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0, details: output };

  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    // Vitest also fails for what no single test owns, such as an error after the last one.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
    details: failuresIn(output),
  };
}

/** The end of the output, from the first heading of what failed; all of it where there is no such heading. */
function failuresIn(output: string): string {
  const lines = output.trimEnd().split('\n');
  const first = lines.findIndex((line) => /⎯.*\b(Failed|Unhandled)\b/.test(line));
  return lines.slice(Math.max(first, 0)).join('\n');
}

async function readReport(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return null; // Vitest ended before it wrote one; its output says why.
  }
}
