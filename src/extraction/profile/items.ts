import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { hasLines, inside, linesIn } from '../lines.ts';

/**
 * The entries of a card, outermost first: positions, schools, skills. SDUI gives each a box with a key of its own,
 * artdeco an `li`.
 */
export function itemsOf(outline: Outline, box: OutlineNode): readonly OutlineNode[] {
  const isItem = box.key === '' ? isListItem : isKeyedBox;
  const items: OutlineNode[] = [];
  for (const node of inside(outline, box)) {
    if (node.index < (items.at(-1)?.end ?? 0) || !isItem(node, box)) continue;
    if (hasLines(outline, node)) items.push(node);
  }
  return items;
}

const isListItem = (node: OutlineNode) => node.tag === 'li';

/** Links and the card's own section have keys too. */
const isKeyedBox = (node: OutlineNode, box: OutlineNode) =>
  node.tag === 'div' && node.key !== '' && node.key !== box.key && !node.key.startsWith('profile_');

/** Lines of an entry that stand in no `li` inside it. */
export const ownLines = (outline: Outline, item: OutlineNode): readonly OutlineNode[] =>
  linesIn(outline, item, isListItem);

/** The outermost `li`s inside an entry: roles in one company, or descriptions. */
export function nestedItems(outline: Outline, item: OutlineNode): readonly OutlineNode[] {
  const items: OutlineNode[] = [];
  for (const node of inside(outline, item)) {
    if (node.tag === 'li' && node.index >= (items.at(-1)?.end ?? 0)) items.push(node);
  }
  return items;
}
