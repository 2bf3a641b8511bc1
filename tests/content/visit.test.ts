// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageReading } from '../../src/contracts/page-reading.ts';
import { card, sdui } from '../extraction/profile-pages.ts';
import { show } from './live-document.ts';
import { add, OK, pass, type Reply, signalsIn, visitAda } from './visit-ada.ts';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  show(sdui());
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const visit = () => visitAda(end.signal);

test('the page is read and sent at once, within the contract', async () => {
  const { sent, answered } = visit();
  expect(sent).toHaveLength(1);
  expect(PageReading.safeParse(sent[0]).error).toBeUndefined();
  expect(sent[0]).toMatchObject({ sequence: 1, path: '/in/ada-quill/', generation: 'sdui', conversations: [] });
  await pass(0);
  expect(answered).toHaveBeenCalledExactlyOnceWith(OK);
});

test('one state is sent once: changes that mean nothing cost a reading and no message', async () => {
  const { sent, readings, changed } = visit();
  add('<p>an advertisement</p>');
  await pass(1_000);
  expect(changed).toHaveBeenCalled();
  expect([readings(), sent.length]).toEqual([2, 1]);
});

test('what loads later is sent as the next of the same visit', async () => {
  const { sent } = visit();
  add(card('About', '<h2>About</h2><p>I weave.</p>'));
  await pass(1_000);
  expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(sent[0]?.visit).toBe(sent[1]?.visit);
  expect(signalsIn(sent[1])?.about).toMatchObject({ value: 'I weave.' });
});

test('text that is put into its place later is noticed', async () => {
  const { sent } = visit();
  const headline = document.querySelector('main p')?.firstChild;
  if (headline) headline.nodeValue = 'Spinner';
  await pass(1_000);
  expect(signalsIn(sent.at(-1))?.headline).toMatchObject({ value: 'Spinner' });
});

test('quiet changes make it patient, and something new makes it quick again', async () => {
  const { readings } = visit();
  const readingsAfter = async (ms: number, html: string) => {
    const before = readings();
    add(html);
    await pass(ms);
    return readings() - before;
  };
  for (let quiet = 0; quiet < 6; quiet += 1) await readingsAfter(5_000, '<i></i>');
  expect(await readingsAfter(1_000, card('About', '<h2>About</h2><p>I weave.</p>'))).toBe(0);
  await pass(5_000);
  expect(await readingsAfter(1_000, '<i></i>')).toBe(1);
});

test('two visits have two names', () => {
  const first = visit();
  const second = visit();
  expect(first.sent[0]?.visit).not.toBe(second.sent[0]?.visit);
});

test('a storm of ten thousand nodes costs one reading', async () => {
  const { readings } = visit();
  for (let burst = 0; burst < 10; burst += 1) {
    const fragment = document.createDocumentFragment();
    for (let at = 0; at < 1_000; at += 1) fragment.append(document.createElement('i'));
    document.body.append(fragment);
    await pass(10);
  }
  await pass(1_000);
  expect(readings()).toBe(2);
});

test('attributes of the page are not watched', async () => {
  const { readings } = visit();
  document.body.setAttribute('class', 'x');
  document.querySelector('h2')?.setAttribute('data-x', 'y');
  await pass(1_000);
  expect(readings()).toBe(1);
});

test('an idle page has no timers once patience is over', async () => {
  const { readings } = visit();
  await pass(7_000);
  const before = readings();
  await pass(600_000);
  expect([vi.getTimerCount(), readings() - before]).toEqual([0, 0]);
});

describe('a page that the background finds too early', () => {
  const TOO_EARLY: Reply = { ok: false, code: 'too-early', message: 'x' };
  const startEarly = () => visitAda(end.signal, async ({ age }) => (age < 6_000 ? TOO_EARLY : OK));

  test('is told again when patience ends, though nothing changed', async () => {
    const { sent, answered } = startEarly();
    await pass(5_900);
    expect(sent).toHaveLength(1);
    await pass(60_000);
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(sent[1]?.age).toBeGreaterThan(6_000);
    expect(answered).toHaveBeenLastCalledWith(OK);
  });

  test('is told as it fills', async () => {
    const { sent } = startEarly();
    await pass(2_000);
    add(card('About', '<h2>About</h2><p>I weave.</p>'));
    await pass(1_000);
    expect(sent.map(({ age }) => age < 6_000)).toEqual([true, true]);
    expect(signalsIn(sent[1])?.about).toMatchObject({ value: 'I weave.' });
  });
});
