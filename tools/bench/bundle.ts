import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** One self-contained script out of a TypeScript module, as the content script is built. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome120', 'firefox142'],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

export const gzippedBytes = (code: string): number => gzipSync(code, { level: 9 }).length;
