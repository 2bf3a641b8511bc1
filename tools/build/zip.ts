import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

// Any fixed date will do; zip has none before 1980. Noon keeps it the same day in every time zone.
const DATE = new Date(2020, 0, 1, 12);
const UNIX = 3;
const PLAIN_FILE_MODE = 0o100644;

/** Zips a folder so that the same content always gives the same bytes: sorted entries, one date, one mode. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join('/')).sort();
  const content: Zippable = {};
  for (const name of names) {
    content[name] = [
      await readFile(path.join(folder, name)),
      { mtime: DATE, os: UNIX, attrs: PLAIN_FILE_MODE << 16, level: 9 },
    ];
  }
  return zipSync(content);
}
