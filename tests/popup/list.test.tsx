// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { TabState } from '../../src/contracts/tab.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { Host } from '../../src/ui/host.ts';
import { highAccount } from '../../src/ui/samples/accounts.ts';
import { listedPeople } from '../../src/ui/samples/listed.ts';
import { draw, press, textOf, watchedHost } from '../ui/in-page.ts';

const open = async (state: string, parts: Partial<Host> = {}) => {
  const { host, sent } = watchedHost('popup', state, parts);
  return { root: await draw(<Popup host={host} />), sent };
};
const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.listed-row')];
const pressRow = (root: HTMLElement, at: number) =>
  act(async () => {
    rows(root)[at]?.click();
    await new Promise((done) => setTimeout(done, 20));
  });
const back = (root: HTMLElement) => root.querySelector<HTMLElement>('[aria-label^="Back"]');
const goBack = (root: HTMLElement) => act(async () => back(root)?.click());

test('a list says how many of how many deserve a second look, in the order given', async () => {
  const { root } = await open('people');
  expect(root.querySelector('h1')?.textContent).toBe('3 of 24 deserve a second look');
  expect(rows(root).map((row) => row.querySelector('bdi')?.textContent)).toEqual(
    listedPeople.people.map(({ name }) => name),
  );
});

test('a row tells the bands that were read, the reason, the degree and the shared contacts', async () => {
  const { root } = await open('invitations');
  const first = textOf(rows(root)[0] as HTMLElement);
  expect(first).toContain('Approach: Some warning signs');
  expect(first).toContain('Profile: Nothing unusual seen');
  expect(first).toContain('Money for what you know.');
  expect(first).toContain('2nd degree · 14 shared contacts');
  expect(textOf(rows(root)[1] as HTMLElement)).not.toContain('Approach');
});

test('nobody to look at twice: that is said, with how little a list shows', async () => {
  const { root } = await open('people-none');
  expect(root.querySelector('h1')?.textContent).toBe('Nothing unusual in what the list shows');
  expect(textOf(root)).toContain('24 people were read. A list shows little');
  expect(rows(root)).toHaveLength(0);
});

test('a row opens the account, and the way back leads to the same row', async () => {
  const { root, sent } = await open('invitations');
  await pressRow(root, 0);
  expect(sent.at(-1)).toEqual({ type: 'listed-account', body: { tabId: 1, key: highAccount.key } });
  expect(root.querySelector('h1')?.textContent).toBe('Elena Hartwell');
  expect(document.activeElement).toBe(back(root));
  expect(back(root)?.getAttribute('aria-label')).toBe('Back to the list');
  await goBack(root);
  expect(root.querySelector('h1')?.textContent).toContain('2 of 9 invitations');
  expect(document.activeElement).toBe(rows(root)[0]);
});

test('what is done with an opened account is done with that one, and stays', async () => {
  const { root, sent } = await open('invitations');
  await pressRow(root, 0);
  await press(root, 'Realise');
  expect(sent.at(-1)).toEqual({ type: 'case-step', body: { key: highAccount.key, step: 'realise' } });
  expect(root.querySelector('h2')?.textContent).toBe('What this may lead to');
});

test('somebody who cannot be opened is said, and the list stays', async () => {
  const { host } = watchedHost('popup', 'people');
  const send = (async (type, body) =>
    type === 'listed-account' ? { ok: false, code: 'not-found', message: '' } : host.send(type, body)) as Host['send'];
  const { root } = await open('people', { send });
  await pressRow(root, 0);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Nothing is remembered about this account');
  expect(rows(root)).toHaveLength(3);
});

test('another conversation opens over the first, with the way back by name', async () => {
  const { root } = await open('also');
  await pressRow(root, 0);
  expect(root.querySelector('h1')?.textContent).toBe('Theo Lindqvist');
  expect(back(root)?.getAttribute('aria-label')).toBe('Back to Elena Hartwell');
});

test('when the tab moves on, somebody who is not listed any more is closed', async () => {
  const { host } = watchedHost('popup', 'people');
  let tab: TabState = listedPeople;
  let changed = () => {};
  const send = (async (type, body) =>
    type === 'tab-state' ? { ok: true, body: tab } : host.send(type, body)) as Host['send'];
  const onTabState = (callBack: () => void) => {
    changed = callBack;
    return () => {};
  };
  const { root } = await open('people', { send, onTabState });
  await pressRow(root, 0);
  const again = () =>
    act(async () => {
      changed();
      await new Promise((done) => setTimeout(done, 20));
    });
  await again();
  expect(back(root)).not.toBeNull();
  tab = { kind: 'nothing-to-judge', page: 'feed' };
  await again();
  expect(back(root)).toBeNull();
  expect(root.querySelector('h1')?.textContent).toBe('This is your feed');
});
