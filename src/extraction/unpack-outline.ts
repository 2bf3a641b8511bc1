import type { ReadNode } from '../contracts/page-reading.ts';
import type { Outline, OutlineNode } from '../reading/outline.ts';

type Page = { title: string; lang: string; elements: number; cut: readonly string[] };

/**
 * The outline that travelled as `packed`, or null when its nodes are no tree in document order: then it was not made by
 * `reading`, and walking up from a node might never end.
 */
export function unpackOutline(packed: readonly ReadNode[], page: Page): Outline | null {
  const nodes: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const [index, given] of packed.entries()) {
    while (open.length > 0 && open.at(-1)?.index !== given.parent) close(open, index);
    if (open.length === 0 && given.parent !== -1) return null;
    const node = unpacked(given, index);
    nodes.push(node);
    open.push(node);
  }
  while (open.length > 0) close(open, nodes.length);
  const { title, lang, elements, cut } = page;
  return { nodes, title, lang, elements, cut, isShown: ({ index }) => packed[index]?.shown ?? 'unsure' };
}

function close(open: OutlineNode[], end: number): void {
  const node = open.pop();
  if (node) node.end = end;
}

const unpacked = (given: ReadNode, index: number): OutlineNode => ({
  tag: given.tag,
  index,
  parent: given.parent,
  end: index + 1,
  text: given.text ?? '',
  strong: given.strong ?? [],
  href: given.href ?? '',
  src: given.src ?? '',
  label: given.label ?? '',
  role: given.role ?? '',
  id: given.id ?? '',
  key: given.key ?? '',
  mark: given.mark ?? '',
  hidden: given.hidden ?? false,
  twin: given.twin ?? false,
});
