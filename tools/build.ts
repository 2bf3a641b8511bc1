import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Target, targets } from './build/target.ts';
import { zipFolder } from './build/zip.ts';
import { finishPackage, root } from './processes.ts';

/** Builds one browser's extension into `folder`. Null when all went well, else what the build said. */
export async function buildInto(folder: string, target: Target): Promise<string | null> {
  // A process of its own: the plugins print as they please, and only a failure is worth reading.
  const args = ['build', '--mode', target, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const { code, output } = await finishPackage('vite/bin/vite.js', args, { NODE_ENV: 'production' });
  return code === 0 ? null : output;
}

async function buildAndZip(target: Target): Promise<boolean> {
  const folder = path.join(root, 'dist', target);
  const problem = await buildInto(folder, target);
  if (problem !== null) {
    console.error(`The ${target} build failed:\n${problem}`);
    return false;
  }
  const { version } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as { version: string };
  const zip = await zipFolder(folder);
  const name = `second-look-${version}-${target}.zip`;
  await writeFile(path.join(root, 'dist', name), zip);
  console.log(`dist/${target} and dist/${name} (${Math.ceil(zip.length / 1024)} kB)`);
  return true;
}

/** Builds all browsers, or those named, and a zip of each: `dist/second-look-<version>-<target>.zip`. */
export async function main(args: string[]): Promise<number> {
  const wanted = args.length === 0 ? targets : targets.filter((target) => args.includes(target));
  const done = await Promise.all(wanted.map(buildAndZip));
  return done.length > 0 && done.every(Boolean) ? 0 : 1;
}
