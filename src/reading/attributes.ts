import type { OutlineNode } from './outline.ts';

/**
 * What names a box: `componentkey` on server-driven pages (SDUI, since late 2025), `id` on Ember pages (artdeco
 * 2018-2026), `class` in messaging alone (see `messaging.ts`). Each attribute asked for costs time on every LinkedIn
 * page that a person opens.
 */
export type AddressName = 'componentkey' | 'id' | 'class';

/** An attribute, or '' when there is none, bounded like all that a page writes (law 7). */
export const attribute = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? '').slice(0, LONGEST_ATTRIBUTE);

/** UTF-16 units; LinkedIn's longest links have some 2,000. */
const LONGEST_ATTRIBUTE = 4_000;

/** Closed menus and the tabs behind the first one: LinkedIn gives each an Ember id, so only boxes with one are asked. */
export const isClosed = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** The mark of a line that only eyes get; its neighbour says the same for screen readers (artdeco). */
export const SEEN_ONLY = 'aria-hidden';

/** Reads the attributes that some extraction uses of elements of this tag. */
export function readAttributes(node: OutlineNode, element: Element, addressName: AddressName): void {
  if (node.tag === 'a') node.href = attribute(element, 'href');
  else if (node.tag === 'img') readImage(node, element);
  else if (node.tag === 'svg') node.id = attribute(element, 'id');
  else if (node.tag === 'span') {
    if (addressName !== 'id') node.mark = attribute(element, 'data-testid');
    else if (element.getAttribute(SEEN_ONLY) === 'true') node.mark = SEEN_ONLY;
  }
}

const MARKS = ['data-member-id', 'data-chameleon-result-urn', 'data-event-urn', 'data-testid', 'data-view-name'];

/** Everything an outline can hold of one element: for the roots of a scope, and for bug reports. */
export function readInFull(node: OutlineNode, element: Element): void {
  node.label = attribute(element, 'aria-label') || node.label;
  node.role = attribute(element, 'role');
  node.id = attribute(element, 'id');
  node.key = attribute(element, 'componentkey');
  const mark = MARKS.find((name) => element.hasAttribute(name));
  if (mark !== undefined) node.mark = `${mark}=${attribute(element, mark)}`;
}

/** A lazy image names its address in another attribute until it is fetched (`data-delayed-url`, artdeco). */
function readImage(node: OutlineNode, element: Element) {
  const src = attribute(element, 'src');
  node.label = attribute(element, 'alt');
  node.src = src;
  if (src.startsWith('http') && element.getAttribute('data-loaded') !== 'false') return;
  node.mark = 'lazy';
  node.src = attribute(element, 'data-delayed-url') || (src.startsWith('http') ? src : '');
}
