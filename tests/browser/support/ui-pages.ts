import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

export type UiPages = { address: (page: string, state: string) => string; close: () => Promise<void> };

/** Serves our own pages from their sources, without an extension around them. */
export async function serveUiPages(): Promise<UiPages> {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('The page server did not start.');
  return {
    address: (page, state) => `${origin}src/${page}/index.html?state=${state}`,
    close: () => server.close(),
  };
}
