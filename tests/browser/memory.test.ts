import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptOnDisk } from './support/kept-on-disk.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, type TestPage, testPages } from './support/test-pages.ts';
import { pause } from './support/waiting.ts';
import { wordsFor } from './support/words.ts';

const pages = await testPages(['demo-ordinary', 'demo-young-recruiter']);
const [ordinary, recruiter] = pages as [TestPage, TestPage];

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving(pages));
  });
  afterAll(() => look.close());

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
