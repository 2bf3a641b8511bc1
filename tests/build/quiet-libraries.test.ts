import { expect, test } from 'vitest';
import { quietLibraries } from '../../tools/build/quiet-libraries.ts';

const cut = (code: string, id: string) => {
  const { transform } = quietLibraries();
  if (typeof transform !== 'function') throw new Error('The plugin has no transform.');
  return transform.call({} as never, code, id);
};

test.each([
  '/node_modules/preact/dist/preact.mjs',
  '/node_modules/zod/v4/core/util.js',
  '/node_modules/zod/v4/core/doc.js',
])('a build fails when %s no longer holds what is cut out of it', (file) => {
  expect(() => cut('export {};', file)).toThrow('quiet-libraries.ts');
});

test('other files pass untouched', () => {
  expect(cut('element.innerHTML = text', '/src/popup/popup.tsx')).toBeNull();
});
