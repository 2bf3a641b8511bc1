import { beforeEach, expect, test } from 'vitest';
import { sdui } from '../extraction/profile-pages.ts';
import { rowsOf } from '../memory/support/database.ts';
import { toolbar } from '../platform/support/browser-double.ts';
import { bodyOf, fromContent, fromPage, startBackground } from './support/background-world.ts';
import { pageReading } from './support/page-readings.ts';

beforeEach(startBackground);

const EMPTY = '<html lang="en"><title>LinkedIn</title><body><main componentkey="x"></main></body></html>';
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));

test('the outline of a profile becomes an account', async () => {
  const badge = bodyOf(await fromContent('page-read', pageReading()));
  expect(badge).toMatchObject({ show: true });
  expect(await stateOf()).toMatchObject({
    kind: 'account',
    account: { url: 'https://www.linkedin.com/in/ada-quill/', signals: { headline: { value: 'Weaver' } } },
  });
  expect(await rowsOf('accounts')).toHaveLength(1);
});

test('what the page calls now counts for nothing', async () => {
  await fromContent('page-read', pageReading());
  const [row] = await rowsOf('accounts');
  expect(Date.now() - Date.parse(String(row?.lastSeenAt))).toBeLessThan(10_000);
});

test('a page that may still be loading is loading, and wanted again', async () => {
  expect(await fromContent('page-read', pageReading({ age: 5_999 }, EMPTY))).toMatchObject({
    ok: false,
    code: 'too-early',
  });
  expect(await stateOf()).toEqual({ kind: 'loading' });
  expect(toolbar.get(1)).toMatchObject({ text: '' });
});

test('when patience ends it could not be read', async () => {
  await fromContent('page-read', pageReading({ age: 10 }, EMPTY));
  const badge = bodyOf(await fromContent('page-read', pageReading({ age: 6_000, sequence: 2 }, EMPTY)));
  expect(badge).toMatchObject({ show: true, look: 'could-not-read' });
});

test('while the next page loads, neither the popup nor the toolbar shows the one before', async () => {
  await fromContent('page-read', pageReading());
  await fromContent('page-read', pageReading({ visit: 'visit-2', age: 20 }, EMPTY, '/in/bo-kettle/'));
  expect(await stateOf()).toEqual({ kind: 'loading' });
});

test('a page that was read and is drawn anew stays what it was', async () => {
  await fromContent('page-read', pageReading());
  await fromContent('page-read', pageReading({ sequence: 2, age: 900 }, EMPTY));
  expect(await stateOf()).toMatchObject({ kind: 'account' });
});

test('the card of the last page under the address of the next is not taken for it', async () => {
  const reading = pageReading({ age: 300 }, sdui(), '/in/bo-kettle/');
  expect(await fromContent('page-read', reading)).toMatchObject({ code: 'too-early' });
  expect(await rowsOf('accounts')).toEqual([]);
});
