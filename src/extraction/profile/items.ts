import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { ancestor, inside, linesIn, visibleLines } from '../lines.ts';

/**
 * The entries of a card, outermost first: positions, schools, skills. SDUI gives each a box with a key of its own,
 * artdeco an `li`.
 */
export function itemsOf(outline: Outline, box: OutlineNode): readonly OutlineNode[] {
  const isItem = box.key === '' ? isListItem : isKeyedBox;
  const items: OutlineNode[] = [];
  for (const node of inside(outline, box)) {
    if (node.index < (items.at(-1)?.end ?? 0) || !isItem(node, box)) continue;
    if (linesIn(outline, node).length > 0) items.push(node);
  }
  return items;
}

const isListItem = (node: OutlineNode) => node.tag === 'li';

/** Links and the card's own section have keys too. */
const isKeyedBox = (node: OutlineNode, box: OutlineNode) =>
  node.tag === 'div' && node.key !== '' && node.key !== box.key && !node.key.startsWith('profile_');

/** Lines of an entry that stand in no `li` inside it. */
export function ownLines(outline: Outline, item: OutlineNode): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let index = item.index; index < item.end; index += 1) {
    const node = outline.nodes[index];
    if (!node) break;
    if (node.tag === 'li' && node !== item) index = node.end - 1;
    else nodes.push(node);
  }
  return visibleLines(nodes);
}

/** The outermost `li` inside an entry that holds a node, if any. */
export function nestedItem(outline: Outline, item: OutlineNode, node: OutlineNode): OutlineNode | undefined {
  let outermost: OutlineNode | undefined;
  ancestor(outline, node, (current) => {
    if (current !== item && current.tag === 'li') outermost = current;
    return current === item;
  });
  return outermost;
}

/** The outermost `li`s inside an entry: roles in one company, or descriptions. */
export function nestedItems(outline: Outline, item: OutlineNode): readonly OutlineNode[] {
  const items: OutlineNode[] = [];
  for (const node of inside(outline, item)) {
    if (node.tag === 'li' && node.index >= (items.at(-1)?.end ?? 0)) items.push(node);
  }
  return items;
}
