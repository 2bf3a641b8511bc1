// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { card, sdui } from '../extraction/profile-pages.ts';
import { answer, BADGE, freshContent, go, hide, hosts, OK, pass, push, sent, start, turn } from './content-world.ts';
import { show } from './live-document.ts';

freshContent();

test('a page that is seen is read once and gets its badge', async () => {
  await start();
  await pass(100);
  expect(sent).toMatchObject([{ type: 'page-read', body: { path: '/in/ada-quill/' } }]);
  expect(hosts()).toHaveLength(1);
});

describe('a hidden tab', () => {
  test('starts nothing, and sets no timer', async () => {
    hide();
    await start();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>late</p>');
    await pass(60_000);
    expect([sent, vi.getTimerCount(), hosts()]).toEqual([[], 0, []]);
  });

  test('is read once it is seen', async () => {
    hide();
    await start();
    turn(false);
    await pass(100);
    expect(sent).toHaveLength(1);
  });

  test('that was seen before stops reading, and goes on as a new visit', async () => {
    await start();
    await pass(100);
    turn(true);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', card('About', '<h2>About</h2><p>I weave.</p>'));
    await pass(60_000);
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]);
    turn(false);
    await pass(100);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body.visit).not.toBe(sent[0]?.body.visit);
  });
});

describe('in-app navigation', () => {
  test('takes the badge off at once, and reads the next page when it is there', async () => {
    await start();
    await pass(100);
    go('/in/bo-kettle/');
    window.dispatchEvent(new Event('popstate'));
    expect(hosts()).toHaveLength(0);
    await pass(500);
    show(sdui({ slug: 'bo-kettle', name: 'Bo Kettle', title: 'Bo Kettle | LinkedIn' }));
    await pass(1_000);
    expect(sent.map(({ body }) => body.path)).toContain('/in/bo-kettle/');
    expect(sent.at(-1)?.body.nodes?.map(({ text }) => text)).toContain('Bo Kettle');
    expect(hosts()).toHaveLength(1);
  });

  test('without any event it is noticed when the page changes', async () => {
    await start();
    await pass(100);
    go('/in/bo-kettle/');
    show(sdui({ slug: 'bo-kettle', name: 'Bo Kettle', title: 'Bo Kettle | LinkedIn' }));
    await pass(1_000);
    expect(sent.map(({ body }) => body.path)).toContain('/in/bo-kettle/');
    expect(sent.at(-1)?.body.nodes?.map(({ text }) => text)).toContain('Bo Kettle');
  });

  test('a badge that comes for the last page is not drawn on the next', async () => {
    await start();
    await pass(100);
    answer(() => new Promise(() => {}));
    go('/feed/');
    window.dispatchEvent(new Event('popstate'));
    push({ ...BADGE, look: 'high' });
    expect(hosts()).toHaveLength(0);
  });

  test('an answer that comes after the person has left is not drawn', async () => {
    let late: (reply: unknown) => void = () => {};
    answer(() => new Promise((resolve) => (late = resolve)));
    await start();
    const first = late;
    go('/in/bo-kettle/');
    window.dispatchEvent(new Event('popstate'));
    first(OK);
    await pass(100);
    expect(hosts()).toHaveLength(0);
  });
});

test('what the background says later is drawn: a setting, “I know this person”', async () => {
  await start();
  await pass(100);
  push({ ...BADGE, show: false });
  expect(hosts()).toHaveLength(0);
  push(BADGE);
  expect(hosts()).toHaveLength(1);
});

test('updated or removed under the page, it leaves nothing behind and does not start again', async () => {
  await start();
  await pass(100);
  answer(async () => ({ ok: false, code: 'old-protocol', message: 'x' }));
  document.querySelector('main')?.insertAdjacentHTML('beforeend', card('About', '<h2>About</h2><p>I weave.</p>'));
  await pass(1_000);
  expect([sent.length, hosts().length, vi.getTimerCount()]).toEqual([2, 0, 0]);
  turn(true);
  turn(false);
  await pass(60_000);
  expect(sent).toHaveLength(2);
});
