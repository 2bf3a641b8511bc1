import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type JudgedCase, judgeCase } from '../corpus/judged-case.ts';
import { parseCase } from '../corpus-case.ts';

/** The moment for which the cases were written. */
export const WRITTEN_AT = '2026-11-21T00:00:00.000Z';

/** Every case of the `.jsonl` files in a folder (not in folders inside it), judged. Throws an error that names a bad line. */
export function judgeFolder(folder: string): JudgedCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => judgeFile(path.join(folder, file)));
}

function judgeFile(file: string): JudgedCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): JudgedCase[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const parsed = parseCase(line);
      if (!parsed.ok) throw new Error(`${file}:${index + 1}: ${parsed.problem}`);
      return [judgeCase(parsed.case, WRITTEN_AT)];
    });
}
