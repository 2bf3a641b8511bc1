// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { badge, freshPage, hosts, part, STATE, trusted } from './drawn-badge.ts';

freshPage();

describe('at the moment of action', () => {
  function key(name: string, isTrusted = true) {
    const event = new KeyboardEvent('keydown', { key: name, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.dispatchEvent(event);
    return event;
  }
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
    key('Escape', false); // as a page would make it
    expect(isOpen()).toBe(true);
    const event = key('Escape');
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

  test('it stays open with what it told while there is as much to tell, whomever the badge speaks of next', async () => {
    const { drawn } = told();
    drawn.show({ ...STATE, look: 'high', reason: 'Somebody else: another reason' });
    expect(isOpen()).toBe(true);
    await expect.poll(() => part('.reason').textContent).toBe('New account');
    drawn.show({ ...STATE, look: 'medium', reason: 'Another reason' });
    expect([isOpen(), part('.reason').textContent]).toEqual([false, 'Another reason']);
  });

  test('a badge that the page took away told nothing, and comes back with the next reading', () => {
    const { badge: drawn } = badge();
    drawn.show({ ...STATE, look: 'high', nudge: true });
    hosts()[0]?.remove();
    expect(drawn.tell()).toBe(false);
    drawn.show({ ...STATE, look: 'high', nudge: true });
    expect(hosts()).toHaveLength(1);
    expect(drawn.tell()).toBe(true);
  });

  test('with nothing on the page there is nothing to open', () => {
    const { badge: drawn } = badge();
    drawn.show({ ...STATE, show: false, nudge: true });
    expect(drawn.tell()).toBe(false);
    expect(hosts()).toHaveLength(0);
  });
});
