import type { ReadNode } from '../contracts/page-reading.ts';
import type { Outline } from '../reading/outline.ts';

const TEXTS = ['text', 'href', 'src', 'label', 'role', 'id', 'key', 'mark', 'strong'] as const;
/** The mark that a line could be stands once or twice in a card; more are no reason to ask for style. */
const MOST_ASKED = 12;

/**
 * An outline as it travels: without what is empty, and with what the browser's style says of those lines that
 * `mayBeHidden`. One such line alone needs no asking.
 */
export function packOutline({ nodes, isShown }: Outline, mayBeHidden: (text: string) => boolean): ReadNode[] {
  const packed = nodes.map((node) => {
    const kept: ReadNode = { tag: node.tag, parent: node.parent };
    for (const name of TEXTS) if (node[name].length > 0) Object.assign(kept, { [name]: node[name] });
    if (node.hidden) kept.hidden = true;
    if (node.twin) kept.twin = true;
    return kept;
  });
  const doubtful = nodes.filter(({ text }) => text !== '' && mayBeHidden(text)).slice(0, MOST_ASKED);
  for (const node of doubtful.length > 1 ? doubtful : []) {
    const kept = packed[node.index];
    if (kept) kept.shown = isShown(node);
  }
  return packed;
}
