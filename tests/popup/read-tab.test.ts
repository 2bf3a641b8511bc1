import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../src/contracts/tab.ts';
import { createPopupModel } from '../../src/popup/popup-model.ts';
import { watchTab } from '../../src/popup/read-tab.ts';
import type { Host } from '../../src/ui/host.ts';
import { lowAccount } from '../../src/ui/samples/accounts.ts';
import { sampleHost } from '../../src/ui/samples/sample-host.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account: TabState = { kind: 'account', account: lowAccount, also: [] };

/** A background that answers with the given states in turn, and the last one ever after. */
function answering(states: TabState[], parts: Partial<Host> = {}) {
  let asked = 0;
  let changed = () => {};
  const send = async () => ({ ok: true, body: states[Math.min(asked++, states.length - 1)] });
  const onTabState = (callBack: () => void) => {
    changed = callBack;
    return () => {};
  };
  const host = { ...sampleHost('popup', 'low'), send, onTabState, ...parts } as Host;
  return { model: createPopupModel(host), asked: () => asked, change: () => changed() };
}

test('a page that is still being read is asked about again, later each time', async () => {
  const { model, asked } = answering([{ kind: 'loading' }, { kind: 'loading' }, account]);
  watchTab(model);
  await vi.advanceTimersByTimeAsync(200);
  expect([asked(), model.view.value.kind]).toEqual([1, 'loading']);
  await vi.advanceTimersByTimeAsync(600);
  expect([asked(), model.view.value.kind]).toEqual([3, 'account']);
});

test('asking ends after some seconds, and that is said', async () => {
  const { model, asked } = answering([{ kind: 'loading' }]);
  watchTab(model);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked(), model.view.value.kind]).toEqual([6, 'slow']);
});

test('a change of the tab is shown without asking in a circle', async () => {
  const { model, asked, change } = answering([{ kind: 'elsewhere' }, account]);
  watchTab(model);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([asked(), model.view.value.kind]).toEqual([1, 'elsewhere']);
  change();
  await vi.advanceTimersByTimeAsync(1);
  expect([asked(), model.view.value.kind]).toEqual([2, 'account']);
});

test('a popup that was closed asks nothing more', async () => {
  const { model, asked } = answering([{ kind: 'loading' }]);
  const stop = watchTab(model);
  await vi.advanceTimersByTimeAsync(10);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(1);
});

test('without access to linkedin.com nothing else is asked', async () => {
  const { model, asked } = answering([account], { hasAccess: async () => false });
  watchTab(model);
  await vi.advanceTimersByTimeAsync(1);
  expect([asked(), model.view.value.kind]).toEqual([0, 'no-permission']);
});

test('a failure is a state with words', async () => {
  const failure = { ok: false, code: 'storage', message: '' } as const;
  const { model } = answering([account], { send: async () => failure });
  watchTab(model);
  await vi.advanceTimersByTimeAsync(1);
  expect(model.view.value).toEqual({ kind: 'error', message: expect.stringContaining('disk may be full') });
});
