import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const pages = ['popup', 'options', 'welcome', 'report-page'];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
/** As strict as the extension's own, so that a page that leans on more fails here too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

type UiPages = { address: (page: string, state: string) => string; close: () => Promise<void> };

/** Serves our own pages, built in memory, without an extension around them. */
export async function serveUiPages(): Promise<UiPages> {
  const files = await buildPages();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://pages').pathname.slice(1);
    const content = files.get(name);
    const headers = { 'Content-Type': types[path.extname(name)] ?? 'text/plain', 'Content-Security-Policy': POLICY };
    response.writeHead(content === undefined ? 404 : 200, headers).end(content ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (page, state) => `http://127.0.0.1:${port}/src/${page}/index.html?state=${state}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function buildPages(): Promise<Map<string, string | Uint8Array>> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: pages.map((page) => path.join(root, 'src', page, 'index.html')) },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
