// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Visit } from '../../src/content/visit.ts';
import { card, sdui } from '../extraction/profile-pages.ts';
import { show } from './live-document.ts';
import { add, BADGE, OK, pass, type Reply, visitAda } from './visit-ada.ts';

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

const visit = (send: Visit['send']) => visitAda(end.signal, send);

describe('after the end of the visit', () => {
  test('nothing is read, sent or answered, and no timer stays', async () => {
    let reply: (reply: Reply) => void = () => {};
    const { sent, answered, readings, changed } = visit(() => new Promise((resolve) => (reply = resolve)));
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    reply(OK);
    add(card('About', '<h2>About</h2><p>I weave.</p>'));
    await pass(60_000);
    expect([sent.length, readings()]).toEqual([1, 1]);
    expect(answered).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what the background could not take', () => {
  const refused = (code: 'failed' | 'bad-request'): Reply => ({ ok: false, code, message: 'x' });

  test('because it was not there is told again by the next reading', async () => {
    let reply = refused('failed');
    const { sent, answered } = visit(async () => reply);
    await pass(0);
    reply = OK;
    add('<i></i>');
    await pass(1_000);
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(answered).toHaveBeenLastCalledWith(OK);
  });

  test('on a page that rests, when patience ends', async () => {
    const { sent } = visit(async () => refused('failed'));
    await pass(60_000);
    expect(sent).toHaveLength(2);
  });

  test('because it refused it is not told again', async () => {
    const { sent } = visit(async () => refused('bad-request'));
    add('<i></i>');
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });
});

test('an answer to an older reading is dropped, in whatever order answers come', async () => {
  const replies: ((reply: Reply) => void)[] = [];
  const { answered } = visit(() => new Promise((resolve) => replies.push(resolve)));
  add(card('About', '<h2>About</h2><p>I weave.</p>'));
  await pass(1_000);
  const newer: Reply = { ok: true, body: { ...BADGE, words: 'newer' } };
  replies[1]?.(newer);
  replies[0]?.(OK);
  await pass(0);
  expect(answered).toHaveBeenCalledExactlyOnceWith(newer);
});
