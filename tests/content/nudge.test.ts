// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { BadgeState } from '../../src/contracts/tab.ts';
import { answer, BADGE, freshContent, go, pass, push, sent, start } from './content-world.ts';

freshContent();

describe('strong warning signs', () => {
  const field = () => document.querySelector('textarea');
  const focus = () => {
    const event = new Event('focusin', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    field()?.dispatchEvent(event);
  };
  const types = () => sent.map(({ type }) => type);
  const begin = async (state: Partial<BadgeState>) => {
    answer(async () => ({ ok: true, body: { ...BADGE, look: 'high', ...state } }));
    document.body.insertAdjacentHTML('beforeend', '<div class="msg-form"><textarea></textarea></div>');
    await start();
    await pass(100);
  };

  test('are told when the person begins to answer, once', async () => {
    await begin({ nudge: true, reason: 'Asks for what is not public' });
    expect(types()).toEqual(['page-read']);
    focus();
    focus();
    expect(types()).toEqual(['page-read', 'badge-nudged']);
  });

  test('not when they were told before', async () => {
    await begin({ nudge: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not in quiet mode', async () => {
    await begin({ nudge: true, show: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not once they were told in another tab', async () => {
    await begin({ nudge: true, reason: 'x' });
    push({ ...BADGE, look: 'high', nudge: false });
    focus();
    expect(types()).toEqual(['page-read']);
  });

  test('not on the next page, before it was read', async () => {
    await begin({ nudge: true, reason: 'x' });
    answer(() => new Promise(() => {}));
    go('/feed/');
    window.dispatchEvent(new Event('popstate'));
    focus();
    expect(types()).not.toContain('badge-nudged');
  });
});
