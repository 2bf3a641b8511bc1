import type { OutlineNode } from './outline.ts';

/**
 * What names a box: `componentkey` on server-driven pages (SDUI, since late 2025), `id` on Ember pages (artdeco
 * 2018-2026, messaging). Each attribute asked for costs time on every LinkedIn page that a person opens.
 */
export type AddressName = 'componentkey' | 'id';

/** The key or id of a box, or '' when it has none. */
export const addressOf = (element: Element, name: AddressName): string =>
  name === 'id' ? element.id : (element.getAttribute(name) ?? '');

/** Closed menus and the tabs behind the first one: LinkedIn gives each an Ember id, so only boxes with one are asked. */
export const isClosed = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** The mark of a line that only eyes get; its neighbour says the same for screen readers (artdeco). */
export const SEEN_ONLY = 'aria-hidden';

/** Reads the attributes that some extraction uses of elements of this tag. */
export function readAttributes(node: OutlineNode, element: Element, addressName: AddressName): void {
  if (node.tag === 'a') node.href = element.getAttribute('href') ?? '';
  else if (node.tag === 'img') readImage(node, element);
  else if (node.tag === 'svg') node.id = element.id;
  else if (node.tag === 'span') {
    if (addressName !== 'id') node.mark = element.getAttribute('data-testid') ?? '';
    else if (element.getAttribute(SEEN_ONLY) === 'true') node.mark = SEEN_ONLY;
  }
}

const MARKS = ['data-member-id', 'data-chameleon-result-urn', 'data-event-urn', 'data-testid', 'data-view-name'];

/** Everything an outline can hold of one element: for the roots of a scope, and for bug reports. */
export function readInFull(node: OutlineNode, element: Element): void {
  node.label = element.getAttribute('aria-label') ?? node.label;
  node.role = element.getAttribute('role') ?? '';
  node.id = element.id;
  node.key = element.getAttribute('componentkey') ?? '';
  const mark = MARKS.find((name) => element.hasAttribute(name));
  if (mark !== undefined) node.mark = `${mark}=${element.getAttribute(mark)}`;
}

/** A lazy image names its address in another attribute until it is fetched (`data-delayed-url`, artdeco). */
function readImage(node: OutlineNode, element: Element) {
  const src = element.getAttribute('src') ?? '';
  node.label = element.getAttribute('alt') ?? '';
  node.src = src;
  if (src.startsWith('http') && element.getAttribute('data-loaded') !== 'false') return;
  node.mark = 'lazy';
  node.src = element.getAttribute('data-delayed-url') ?? (src.startsWith('http') ? src : '');
}
