import type { ManifestV3Export } from '@crxjs/vite-plugin';
import type source from '../../manifest.json';

export type Target = 'chrome' | 'firefox';
export const targets: Target[] = ['chrome', 'firefox'];

/**
 * The manifest for one browser: each warns about keys of the other. `background` is left to the crx plugin, which
 * picks the right half. While serving, hot reload needs connections that the shipped policy forbids.
 */
export function manifestFor(target: Target, manifest: typeof source, command: 'build' | 'serve'): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, storage, content_security_policy, ...shared } = manifest;
  const own = target === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version, storage };
  const sealed = command === 'build' ? { content_security_policy } : {};
  return { ...shared, ...own, ...sealed } as ManifestV3Export;
}
