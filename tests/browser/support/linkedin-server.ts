import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Answers a path (with its query) with a page, or with null when there is no such page. */
export type Pages = (path: string) => string | null;

type LinkedInServer = {
  port: number;
  /** Base64 SHA-256 of the public key, by which Chromium is told to trust this certificate and no other. */
  spki: string;
  /** Every request that arrived, as `host/path`: what a page asked for, and nothing that we asked for. */
  requests: string[];
  close(): Promise<void>;
};

const HOSTS = ['www.linkedin.com', 'media.licdn.com'];
// As strict as LinkedIn's own: the badge must work under it.
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src https: data:";
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAMzMzAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

/** An HTTPS server on loopback that stands in for LinkedIn, with a certificate made on the spot. */
export async function startLinkedIn(pages: Pages, pagePolicy = PAGE_POLICY): Promise<LinkedInServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOSTS[0] }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const { host = '', pathname, search } = new URL(`https://${request.headers.host}${request.url}`);
    requests.push(`${host}${pathname}${search}`);
    if (host === 'media.licdn.com') {
      response.writeHead(200, { 'content-type': 'image/gif' }).end(PIXEL);
      return;
    }
    const page = pages(`${pathname}${search}`);
    response.writeHead(page === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
    });
    response.end(page ?? '<!doctype html><title>Not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki: spkiOf(cert),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function spkiOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
