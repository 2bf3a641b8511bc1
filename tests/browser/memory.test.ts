import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, type TestPage, testPages } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';
import { wordsFor } from './support/words.ts';

declare const chrome: ExtensionApi;

const pages = await testPages(['demo-ordinary', 'demo-young-recruiter', 'demo-sparse']);
const [ordinary, recruiter, sparse] = pages as [TestPage, TestPage, TestPage];

/** Everything that the extension keeps on disk, as text. Runs in a page of it. */
async function keptOnDisk(): Promise<string> {
  const kept: unknown[] = [await chrome.storage.local.get()];
  const finished = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await finished(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      kept.push(await finished(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify(kept);
}

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving(pages));
  });
  afterAll(() => look.close());

  test('a tab that is not in front is not read until it is', async () => {
    const id = await look.asExtension(
      async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1,
      `https://www.linkedin.com${sparse.path}`,
    );
    await until('the page to arrive', async () => look.requests.includes(`www.linkedin.com${sparse.path}`));
    await pause(1_500);
    expect(await look.asExtension(keptOnDisk)).not.toContain('gareth-w');
    await look.asExtension(async (tabId) => {
      await chrome.tabs.update(tabId, { active: true });
    }, id);
    await until('it to be read', async () => (await look.asExtension(keptOnDisk)).includes('gareth-w'));
  });

  test('a visit is remembered, and outlives the background', async () => {
    const first = await look.visit(recruiter.path);
    await badgeWith(first.tab);
    const before = await look.state(first);
    await first.tab.close();
    await look.stopBackground();
    const second = await look.visit(recruiter.path);
    await badgeWith(second.tab);
    const after = await look.state(second);
    if (before.kind !== 'account' || after.kind !== 'account') throw new Error('No account was read.');
    expect(after.account.firstSeenAt).toBe(before.account.firstSeenAt);
    await second.tab.close();
  });

  test('a private window is judged, and nothing of it is kept', async () => {
    const tab = await look.openPrivate(ordinary.path);
    await badgeWith(tab, wordsFor(ordinary));
    await pause(500);
    const kept = await look.asExtension(keptOnDisk);
    expect(kept).toContain('colette-ransome'); // so the search does find what is kept
    expect(kept).not.toContain('philippa');
    await tab.close();
  });
});
