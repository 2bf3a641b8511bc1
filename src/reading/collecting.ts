import { type AddressName, attribute, isClosed, readAttributes, readInFull } from './attributes.ts';
import type { Limits } from './limits.ts';
import { foldSpace, textWithBreaks } from './line-text.ts';
import type { OutlineNode } from './outline.ts';

/** An outline in the making. `elements[i]` is the element of `nodes[i]`; it never leaves this folder. */
export type Collecting = {
  readonly nodes: OutlineNode[];
  readonly elements: Element[];
  readonly cut: Set<string>;
  readonly limits: Limits;
  readonly addressName: AddressName;
  /** Reads every attribute an outline can hold, of every element that is kept. */
  readonly full: boolean;
  visited: number;
  characters: number;
  /** Characters of links, labels and the like, and of text that is told twice. */
  addressed: number;
};

/** Adds a node with the attributes that its tag is asked for. */
export function keep(into: Collecting, element: Element, tag: string, parent: number, text: string): OutlineNode {
  const index = into.nodes.length;
  const node: OutlineNode = {
    tag: tag.slice(0, LONGEST_TAG),
    index,
    parent,
    end: index + 1,
    text,
    strong: NO_PARTS,
    href: '',
    src: '',
    label: '',
    role: '',
    id: '',
    key: '',
    mark: '',
    hidden: false,
    twin: false,
  };
  readAttributes(node, element, into.addressName);
  if (into.full) readInFull(node, element);
  into.nodes.push(node);
  into.elements.push(element);
  into.characters += text.length;
  into.addressed += node.href.length + node.src.length + node.label.length + node.mark.length;
  return node;
}

/** Adds a box that holds other nodes, if it has an address or its tag alone says enough. */
export function keepBox(into: Collecting, element: Element, tag: string, parent: number): OutlineNode | null {
  const address = ADDRESSED.has(tag) ? attribute(element, tag === 'svg' ? 'id' : into.addressName) : '';
  if (address === '' && !KEPT.has(tag)) return null;
  const node = keep(into, element, tag, parent, '');
  if (into.addressName === 'id') node.id = address;
  else if (tag !== 'svg') node.key = address;
  node.hidden = address !== '' && isClosed(element);
  into.addressed += address.length;
  return node;
}

/** Adds an element that is one line of text with bold parts and links in it. The links become its descendants. */
export function keepLine(into: Collecting, element: Element, tag: string, parent: number): OutlineNode {
  const node = keep(into, element, tag, parent, bounded(into, textWithBreaks(element, into.limits.run + 1)));
  const parts = (selector: string) => [...element.querySelectorAll(selector)].slice(0, MOST_PARTS);
  node.strong = parts('strong').map((part) => foldSpace((part.textContent ?? '').slice(0, LONGEST_PART)));
  for (const link of parts('a[href]')) keep(into, link, 'a', node.index, '');
  for (const part of node.strong) into.addressed += part.length;
  node.end = into.nodes.length;
  return node;
}

/** True when no further element may be read. What that leaves unread is said. */
export function isFull(into: Collecting): boolean {
  const { elements, page } = into.limits;
  into.visited += 1;
  if (Math.max(into.visited, into.nodes.length) > elements)
    into.cut.add(`everything after the first ${elements} elements`);
  else if (Math.max(into.characters, into.addressed) > page)
    into.cut.add(`everything after the first ${page} characters`);
  else return false;
  return true;
}

/** Text within the limit of one run; what was cut is said. */
export function bounded(into: Collecting, text: string): string {
  if (text.length <= into.limits.run) return text;
  into.cut.add(`the end of a text longer than ${into.limits.run} characters`);
  return text.slice(0, into.limits.run);
}

/** Kept with or without text or address: the reading order hangs on them. */
export const KEPT: ReadonlySet<string> = new Set(['a', 'img', 'li', 'section', 'main', 'article', 'dialog', 'button']);
const ADDRESSED: ReadonlySet<string> = new Set(['div', 'section', 'svg', 'main', 'ul']);
const NO_PARTS: readonly string[] = [];
/** Of names set bold and of links, in one line: no line that is read for them has more. */
const MOST_PARTS = 20;
const LONGEST_PART = 300;
const LONGEST_TAG = 60;
