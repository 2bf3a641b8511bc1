import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resultsPage } from '../../tools/results.ts';

test('docs/results.md is fresh: run `npm run results` when this fails', () => {
  expect(readFileSync('docs/results.md', 'utf8')).toBe(resultsPage());
}, 30_000);
