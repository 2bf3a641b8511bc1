import { ensureBrowsers } from './browser-packages.ts';
import { finish, finishPackage } from './processes.ts';
import { type Reporter, runSteps } from './test/run-steps.ts';
import { oneCheck, type Step } from './test/step.ts';
import { vitestProject } from './test/vitest-project.ts';

const lint = ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery', '--boring'];

const steps: Step[] = [
  {
    name: 'browsers installed',
    run: async () => {
      const problem = await ensureBrowsers(['chromium', 'firefox'], console.log);
      return oneCheck({ code: problem ? 1 : 0, output: problem ?? '' });
    },
  },
  {
    name: 'format and lint',
    run: async () => oneCheck(await finishPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])),
  },
  { name: 'types', run: async () => oneCheck(await finishPackage('typescript/bin/tsc', [])) },
  {
    name: 'both builds',
    run: async () => oneCheck(await finish(process.execPath, ['tools/run.mjs', 'tools/build.ts'])),
  },
  { name: 'unit tests', run: () => vitestProject('unit*') },
  { name: 'build tests', needs: ['both builds'], run: () => vitestProject('build') },
  {
    name: 'web-ext lint',
    needs: ['both builds'],
    run: async () => oneCheck(await finishPackage('web-ext/bin/web-ext.js', lint)),
  },
  {
    name: 'browser tests',
    needs: ['browsers installed', 'both builds'],
    cores: 2,
    run: () => vitestProject('browser'),
  },
];

const reporter: Reporter = {
  begun: (step) => console.log(`  …     ${step.name}`),
  ended: (step, { passed, failed, skipped, details }, seconds) => {
    const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
    const mark = failed > 0 ? 'FAIL' : 'ok  ';
    console.log(
      `  ${mark}  ${step.name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s   ${counts.filter(Boolean).join(', ')}`,
    );
    if (failed > 0) console.log(`\n${details}\n`);
  },
};

/** Everything that can be checked: `npm test`. Ends with one line, `N passed, N failed`. */
export async function main(): Promise<number> {
  const results = await runSteps(steps, reporter);
  const sum = (count: 'passed' | 'failed') => results.reduce((total, result) => total + result[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
