import { expect, test } from 'vitest';
import { addressNameOf, generationOf } from '../../src/reading/generation.ts';
import { documentOf } from './outline-of.ts';

test.each([
  ['sdui', '<main><div componentkey="abc"></div></main>'],
  ['sdui', '<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"></div></main>'],
  ['artdeco', '<div id="ember12"></div>'],
  ['artdeco', '<section class="artdeco-card"></section>'],
  ['artdeco', '<div data-chameleon-result-urn="urn:li:member:1"></div>'],
  ['guest', '<section class="top-card-layout"></section>'],
  ['unknown', '<main><h1>Ada</h1></main>'],
  ['unknown', ''],
])('%s: %s', (generation, body) => {
  expect(generationOf(documentOf(body))).toBe(generation);
});

test('boxes are named by key on server-driven pages and by id elsewhere', () => {
  const names = (['sdui', 'artdeco', 'guest', 'unknown'] as const).map(addressNameOf);
  expect(names).toEqual(['componentkey', 'id', 'id', 'id']);
});
