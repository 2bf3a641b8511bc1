import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { buildFor } from './second-look.ts';

export type Policies = {
  /** A build with an id of its own, so that no other browser on this machine sees the policy. */
  extension: string;
  remove(): Promise<void>;
};

const GECKO_ID = 'policy-test@second-look.example';
const files: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/second-look-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

export const mayWritePolicies = () => process.platform === 'linux' && process.getuid?.() === 0;

/** Sets a policy for a copy of the build, as an administrator does. */
export async function withPolicy(name: BrowserName, values: object): Promise<Policies> {
  const extension = path.join(await mkdtemp(path.join(tmpdir(), 'second-look-policy-')), 'build');
  await cp(buildFor(name), extension, { recursive: true });
  const file = files[name];
  const before = await readFile(file, 'utf8').catch(() => null);
  const policy = name === 'chromium' ? await chromiumPolicy(extension, values) : await firefoxPolicy(extension, values);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(policy));
  return {
    extension,
    remove: async () => {
      if (before === null) await rm(file);
      else await writeFile(file, before);
      await rm(path.dirname(extension), { recursive: true });
    },
  };
}

/** Chromium makes an extension's id from the key in its manifest: the first 16 bytes of its SHA-256, written a to p. */
async function chromiumPolicy(extension: string, values: object): Promise<object> {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  await changeManifest(extension, { key: key.toString('base64') });
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { '3rdparty': { extensions: { [id]: values } } };
}

async function firefoxPolicy(extension: string, values: object): Promise<object> {
  await changeManifest(extension, { browser_specific_settings: { gecko: { id: GECKO_ID } } });
  return { policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } } };
}

async function changeManifest(extension: string, change: object): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...change }));
}
