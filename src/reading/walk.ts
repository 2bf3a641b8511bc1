import { readInFull, SEEN_ONLY } from './attributes.ts';
import { bounded, type Collecting, isFull, keep, keepBox, keepLine } from './collecting.ts';
import { foldSpace } from './line-text.ts';
import { earlierMessages, isNotSaid, messagingNames, visitMessaging } from './messaging.ts';
import type { OutlineNode } from './outline.ts';
import type { Extent } from './scope.ts';
import { LINES, SKIPPED } from './tags.ts';
import { isTwin } from './twins.ts';

const TEXT_NODE = 3;
/** Elements that hold the first lines of a card, and the links that are taken of a card that is longer. */
const HEAD = 40;
const MOST_LINKS = 200;

/** Walks one box in document order and keeps what an outline is made of. Loops, so that depth costs no stack. */
export function walk(into: Collecting, root: Element, { brief, pictures }: Extent): void {
  const last = brief ? into.visited + HEAD : Number.POSITIVE_INFINITY;
  const top = keep(into, root, root.localName, -1, root.firstElementChild ? '' : ownText(into, root));
  readInFull(top, root);
  const earlier = into.addressName === 'class' ? earlierMessages(into, root) : null;
  if (earlier) top.key = messagingNames(root);
  const climb: Element[] = [];
  const open: (OutlineNode | null)[] = [];
  let parent = top.index;
  let element = root.firstElementChild;

  while (element && into.visited < last && !isFull(into)) {
    const tag = element.localName;
    const isPassed = earlier !== null && (earlier.has(element) || isNotSaid(element));
    const isShut = isPassed || SKIPPED.has(tag) || (tag === 'figure' && !pictures);
    const child: Element | null = isShut ? null : element.firstElementChild;

    let kept: OutlineNode | null = null;
    if (!earlier) kept = visit(into, element, tag, child, parent);
    else if (!isShut) kept = visitMessaging(into, element, tag, child, parent);
    if (child && (kept === null || kept.text === '')) {
      climb.push(element);
      open.push(kept);
      if (kept) parent = kept.index;
      element = child;
      continue;
    }
    element = element.nextElementSibling;
    while (element === null && climb.length > 0) {
      element = climb.pop()?.nextElementSibling ?? null;
      const left = open.pop();
      if (left) parent = leave(into, left);
    }
  }
  for (const left of open) if (left) leave(into, left);
  if (element && brief) keepLinks(into, root, top.index);
  leave(into, top);
}

/** The links of a box that was left at its head; those of the head come again. */
function keepLinks(into: Collecting, root: Element, parent: number): void {
  const links = [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  for (const link of links) keep(into, link, 'a', parent, '');
}

/** Keeps an element as a line or as a box, or not at all. */
function visit(into: Collecting, element: Element, tag: string, child: Element | null, parent: number) {
  if (child === null) {
    const text = SKIPPED.has(tag) ? '' : ownText(into, element);
    if (text !== '') return foldTwin(into, element, keep(into, element, tag, parent, text));
  } else if (LINES.has(tag) && hasOwnText(element)) {
    return foldTwin(into, element, keepLine(into, element, tag, parent));
  }
  return keepBox(into, element, tag, parent);
}

function leave(into: Collecting, node: OutlineNode): number {
  node.end = into.nodes.length;
  return node.parent;
}

function ownText(into: Collecting, element: Element): string {
  return bounded(into, foldSpace(element.textContent ?? ''));
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE && node.nodeValue?.trim()) return true;
  }
  return false;
}

/** Marks the spoken half of a line that is written twice. The seen half may come first or second. */
function foldTwin(into: Collecting, element: Element, line: OutlineNode): OutlineNode {
  const last = into.nodes[line.index - 1];
  const previous = last?.tag === 'a' ? into.nodes[last.parent] : last; // a line may end with links in it
  if (line.tag !== 'span' || previous === undefined || previous.text === '' || previous.tag !== 'span') return line;
  const seenFirst = previous.mark === SEEN_ONLY;
  if (seenFirst === (line.mark === SEEN_ONLY)) return line;
  if (into.elements[previous.index] !== element.previousElementSibling) return line;
  if (seenFirst) line.twin = isTwin(previous.text, line.text);
  else previous.twin ||= isTwin(line.text, previous.text);
  return line;
}
