import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

export type Import = { from: string; typeOnly: boolean; reExport: boolean };
/** `name` is relative to the repository, with slashes. */
export type SourceFile = { name: string; text: string; imports: Import[] };

const STATEMENT = /^(import|export)\s(type\s)?[^'";]*?from\s'([^']+)'|^import\s'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Imports as they stand in the source; a relative one is given from the repository, a package by its name. */
function importsOf(name: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, word, type, from, bare, dynamic]) => ({
    from: resolve(name, from ?? bare ?? dynamic ?? ''),
    typeOnly: type !== undefined,
    reExport: word === 'export',
  }));
}

function resolve(importer: string, specifier: string): string {
  const clean = specifier.split('?')[0] ?? '';
  return clean.startsWith('.') ? path.posix.join(path.posix.dirname(importer), clean) : clean;
}

/** Every source file under these folders. */
export async function sourceFiles(folders: string[], ends = /\.(ts|tsx|mjs|css)$/): Promise<SourceFile[]> {
  const lists = await Promise.all(folders.map((folder) => readdir(path.join(root, folder), { recursive: true })));
  const names = folders.flatMap((folder, index) =>
    (lists[index] ?? []).filter((name) => ends.test(name)).map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(root, name), 'utf8');
      return { name, text, imports: importsOf(name, text) };
    }),
  );
}
