import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipFolder } from '../../tools/build/zip.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'second-look-zip-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fill(into: string, names: string[], time: Date): Promise<string> {
  for (const name of names) {
    const file = path.join(into, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `content of ${name}`);
    await utimes(file, time, time);
  }
  return into;
}

test('neither the order in which files were written nor their dates change the zip', async () => {
  const names = ['b.js', 'a/z.js', 'a/c.js', 'manifest.json'];
  const one = await fill(path.join(folder, 'one'), names, new Date('2021-03-04T05:06:07Z'));
  const other = await fill(path.join(folder, 'other'), names.reverse(), new Date('2026-11-21T00:00:00Z'));
  expect(Buffer.from(await zipFolder(one)).equals(Buffer.from(await zipFolder(other)))).toBe(true);
});

test('entries are sorted, with slashes, and hold what the files hold', async () => {
  await fill(folder, ['b.js', 'a/z.js'], new Date());
  const entries = unzipSync(await zipFolder(folder));
  expect(Object.keys(entries)).toEqual(['a/z.js', 'b.js']);
  expect(new TextDecoder().decode(entries['a/z.js'])).toBe('content of a/z.js');
});

test('other content gives another zip', async () => {
  await fill(folder, ['a.js'], new Date());
  const before = await zipFolder(folder);
  await writeFile(path.join(folder, 'a.js'), 'changed');
  expect(Buffer.from(await zipFolder(folder)).equals(Buffer.from(before))).toBe(false);
});
