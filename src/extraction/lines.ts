import type { Outline, OutlineNode } from '../reading/outline.ts';

/** The descendants of a box, without the box. */
export function inside(outline: Outline, box: OutlineNode): readonly OutlineNode[] {
  return outline.nodes.slice(box.index + 1, box.end);
}

/** The lines of a box as a person sees them: in order, without screen-reader twins and hidden parts. */
export function linesIn({ nodes }: Outline, box: OutlineNode, without?: (node: OutlineNode) => boolean): OutlineNode[] {
  const lines: OutlineNode[] = [];
  for (let index = box.index; index < box.end; index += 1) {
    const node = nodes[index];
    if (!node) break;
    if (node.hidden || (node !== box && without?.(node))) index = node.end - 1;
    else if (node.text !== '' && !node.twin) lines.push(node);
  }
  return lines;
}

/** Whether a box holds any line. */
export const hasLines = ({ nodes }: Outline, box: OutlineNode): boolean => {
  for (let index = box.index; index < box.end; index += 1) if (nodes[index]?.text) return true;
  return false;
};

/** The lines among some nodes, without screen-reader twins and hidden parts. */
export function visibleLines(nodes: readonly OutlineNode[]): OutlineNode[] {
  const lines: OutlineNode[] = [];
  let hiddenUntil = -1;
  for (const node of nodes) {
    if (node.index < hiddenUntil) continue;
    if (node.hidden) hiddenUntil = node.end;
    else if (node.text !== '' && !node.twin) lines.push(node);
  }
  return lines;
}

/** The nearest ancestor, or the node itself, for which `test` holds. */
export function ancestor(
  outline: Outline,
  node: OutlineNode,
  test: (node: OutlineNode) => boolean,
): OutlineNode | undefined {
  let current: OutlineNode | undefined = node;
  while (current && !test(current)) current = outline.nodes[current.parent];
  return current;
}
