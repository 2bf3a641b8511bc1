import type { Host, Page } from './host.ts';

const ownPage = () => ['chrome-extension:', 'moz-extension:'].includes(location.protocol);

/**
 * The real host inside the extension; samples picked by `?state=` anywhere else. Samples never show inside the
 * extension: invented people must not be taken for real ones.
 */
export async function chooseHost(page: Page): Promise<Host> {
  if (ownPage()) return (await import('./extension-host.ts')).extensionHost();
  const state = new URLSearchParams(location.search).get('state');
  return (await import('./samples/sample-host.ts')).sampleHost(page, state);
}
