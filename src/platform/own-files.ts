import browser from 'webextension-polyfill';

/** The bytes of a file that was built along with the extension; null when it cannot be had. The only request there is. */
export async function readOwnFile(name: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(name));
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
