import { afterEach, beforeEach, vi } from 'vitest';
import { createBadge } from '../../src/content/badge.ts';
import type { BadgeState } from '../../src/contracts/tab.ts';

export const STATE: BadgeState = {
  show: true,
  look: 'medium',
  words: 'Some warning signs',
  reason: 'New account',
  collapsed: false,
  nudge: false,
};

/** The closed roots that were made, which a page cannot get at. */
export let roots: ShadowRoot[];

/** Gives every test of a file a page of its own, and sight of what is drawn on it. */
export function freshPage(): void {
  const attach = Element.prototype.attachShadow;
  beforeEach(() => {
    roots = [];
    document.documentElement.innerHTML = '<head></head><body><p>page</p></body>';
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
  });
  afterEach(() => vi.restoreAllMocks());
}

export function badge() {
  const events = { pressed: vi.fn(), collapsed: vi.fn() };
  return { events, badge: createBadge(document, events) };
}
export const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
export const part = (selector: string) => {
  const element = roots.at(-1)?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the badge has no ${selector}`);
  return element;
};

/** As the browser would make it; the real thing is pressed in tests/browser. */
export function trusted(): Event {
  const event = new Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
