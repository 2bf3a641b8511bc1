// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { badge, freshPage, hosts, part, STATE, trusted } from './drawn-badge.ts';

freshPage();

describe('at the moment of action', () => {
  const key = (name: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
  const isOpen = () => part('.pill').classList.contains('told');
  function told() {
    const { badge: drawn, events } = badge();
    drawn.show({ ...STATE, look: 'high', nudge: true });
    return { drawn, events, opened: drawn.tell() };
  }

  test('it opens to its reason, and reads it out without taking the focus', async () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    expect([told().opened, isOpen()]).toEqual([true, true]);
    expect(part('.reason').getAttribute('role')).toBe('status');
    await expect.poll(() => part('.reason').textContent).toBe('New account');
    expect(document.activeElement).toBe(field);
  });

  test('Escape closes it, and leaves the key to the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    told();
    key('a');
    expect(isOpen()).toBe(true);
    const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    document.dispatchEvent(event);
    expect([isOpen(), event.defaultPrevented]).toEqual([false, false]);
    expect(heard).toHaveBeenCalled();
  });

  test('so does its button, which only a person can press', () => {
    const { events } = told();
    expect(part('.close').getAttribute('aria-label')).toBe('Close');
    part('.close').click();
    expect(isOpen()).toBe(true);
    part('.close').dispatchEvent(trusted());
    expect(isOpen()).toBe(false);
    expect(events.pressed).not.toHaveBeenCalled();
  });

  test('it stays open over a new reading, until there is another reason', () => {
    const { drawn } = told();
    drawn.show({ ...STATE, look: 'high', reason: part('.reason').textContent ?? '' });
    expect(isOpen()).toBe(true);
    drawn.show({ ...STATE, look: 'high', reason: 'Another reason' });
    expect(isOpen()).toBe(false);
  });

  test('with nothing on the page there is nothing to open', () => {
    const { badge: drawn } = badge();
    drawn.show({ ...STATE, show: false, nudge: true });
    expect(drawn.tell()).toBe(false);
    expect(hosts()).toHaveLength(0);
  });
});
