import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Target } from '../../tools/build/target.ts';

export type BuiltFile = { name: string; text: string };

export const builtFolder = (target: Target) => path.join(import.meta.dirname, '../../dist', target);

/** All files of a build but the pictures. Run `npm run build` first. */
export async function builtFiles(target: Target): Promise<BuiltFile[]> {
  const folder = builtFolder(target);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|json|html|css)$/.test(name));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })));
}

export async function builtManifest(target: Target): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(builtFolder(target), 'manifest.json'), 'utf8'));
}
