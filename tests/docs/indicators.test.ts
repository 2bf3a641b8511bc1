import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allIndicators } from '../../src/indicators/all-indicators.ts';
import { indicatorsPage } from '../../tools/docs.ts';

test('docs/indicators.md is fresh: run `npm run docs` when this fails', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../docs/indicators.md'), 'utf8');
  expect(page).toBe(indicatorsPage());
});

test('every sign has a heading with its id, its source and its weight', () => {
  const page = indicatorsPage();
  for (const { id, source } of allIndicators) {
    const part = page.split(`### ${id}\n`)[1]?.split('\n### ')[0] ?? '';
    expect(part).toContain(source);
    expect(part).toMatch(/\*\*Weight\*\*: (none|weak|plain|strong)/);
  }
});
