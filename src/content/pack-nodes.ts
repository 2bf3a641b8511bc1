import type { ReadNode } from '../contracts/page-reading.ts';
import type { Outline, OutlineNode, Shown } from '../reading/outline.ts';

/** Lines of which style was asked, by index. */
export type ShownLines = readonly (readonly [index: number, shown: Shown])[];

/** The mark that a line could be stands once or twice in a card; more are no reason to ask for style. */
const MOST_ASKED = 12;

/** What the browser's style says of those lines that `mayBeHidden`. One such line alone needs no asking. */
export function shownAmong({ nodes, isShown }: Outline, mayBeHidden: (text: string) => boolean): ShownLines {
  const doubtful = nodes.filter(({ text }) => text !== '' && mayBeHidden(text)).slice(0, MOST_ASKED);
  return doubtful.length > 1 ? doubtful.map((node) => [node.index, isShown(node)]) : [];
}

/** Nodes as they travel: without what is empty. Written out, for a page has thousands. */
export function packNodes(nodes: readonly OutlineNode[], shown: ShownLines): ReadNode[] {
  const packed = nodes.map((node) => {
    const kept: ReadNode = { tag: node.tag, parent: node.parent };
    if (node.text) kept.text = node.text;
    if (node.href) kept.href = node.href;
    if (node.key) kept.key = node.key;
    if (node.mark) kept.mark = node.mark;
    if (node.label) kept.label = node.label;
    if (node.src) kept.src = node.src;
    if (node.id) kept.id = node.id;
    if (node.role) kept.role = node.role;
    if (node.strong.length > 0) kept.strong = [...node.strong];
    if (node.hidden) kept.hidden = true;
    if (node.twin) kept.twin = true;
    return kept;
  });
  for (const [index, how] of shown) {
    const line = packed[index];
    if (line) line.shown = how;
  }
  return packed;
}

/** Bold parts stand in the text as well. */
export const sameNodes = (some: readonly OutlineNode[], others: readonly OutlineNode[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return (
      one.text === other?.text &&
      one.parent === other.parent &&
      one.tag === other.tag &&
      one.href === other.href &&
      one.key === other.key &&
      one.mark === other.mark &&
      one.label === other.label &&
      one.src === other.src &&
      one.id === other.id &&
      one.role === other.role &&
      one.hidden === other.hidden &&
      one.twin === other.twin
    );
  });
