import { beforeEach, expect, test } from 'vitest';
import { faults, openedPages, resetBrowser, stored } from './support/browser-double.ts';

const { openReportPage } = await import('../../src/platform/browser-pages.ts');
const { accountOfReport } = await import('../../src/platform/report-address.ts');

beforeEach(resetBrowser);

const KEY = 'slug:mira-tolden';
const numberIn = (url = '') => /\?report=([0-9a-f-]{36})$/.exec(url)?.[1] ?? '';

test('the address of the report page stands for the account and does not tell it', async () => {
  await openReportPage(KEY);
  await openReportPage('member:740000123');
  expect(openedPages.join()).not.toMatch(/mira|740000123/);
  const [first, second] = openedPages.map(numberIn);
  expect([await accountOfReport(first ?? ''), await accountOfReport(second ?? '')]).toEqual([KEY, 'member:740000123']);
});

test('a number that nobody made, and one that stands for no account, lead to none', async () => {
  stored.session = { 'report:odd': { key: KEY }, 'draft:x': KEY };
  expect(await Promise.all(['odd', 'nowhere', '', 'draft:x'].map(accountOfReport))).toEqual([null, null, null, null]);
});

test('with no room left the page opens all the same, on no account', async () => {
  faults.sessionFull = true;
  await openReportPage(KEY);
  expect(await accountOfReport(numberIn(openedPages[0]))).toBeNull();
});
