import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { targets } from '../../tools/build/target.ts';
import { zipFolder } from '../../tools/build/zip.ts';
import { buildInto } from '../../tools/build.ts';

test.each(targets)('two builds for %s give the same zip, byte for byte', async (target) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-look-build-'));
  const digests: string[] = [];
  for (const attempt of ['first', 'second']) {
    const built = path.join(folder, attempt);
    expect(await buildInto(built, target)).toBeNull();
    digests.push(
      createHash('sha256')
        .update(await zipFolder(built))
        .digest('hex'),
    );
  }
  await rm(folder, { recursive: true });
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[1]).toBe(digests[0]);
});
