// Starts a tool written in TypeScript with nothing but Node: `node tools/run.mjs tools/<tool>.ts [arguments]`.
// The tool exports `main(args)`, which answers with the exit code. Plain JavaScript, because it also runs on a
// fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

// Standard output belongs to the tool (`--json`), so all that is said here goes to standard error.
function installDependencies() {
  console.error('Installing dependencies (npm ci), once …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return true;
  console.error('Dependencies could not be installed; the lines above say why.');
  return false;
}

/** @param {string} tool path of the tool, relative to the repository @param {string[]} args */
async function run(tool, args) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, tool), { root, configFile: false, logLevel: 'error' });
  return module.main(args);
}

// `… | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [tool, ...args] = process.argv.slice(2);
const complete = existsSync(path.join(root, 'node_modules', '.package-lock.json')) || installDependencies();
try {
  process.exitCode = complete && tool ? await run(tool, args) : 1;
} catch (problem) {
  // A person gets one clear line; whoever wants the stack sets DEBUG.
  console.error(`${tool}: ${problem instanceof Error ? problem.message : problem}`);
  if (process.env.DEBUG) console.error(problem);
  process.exitCode = 2;
}
