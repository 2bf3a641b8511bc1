const SPACES = /\s+/g;
const NEEDS_FOLDING = /[^\S ]| {2}/;

/** Trims, and folds each run of white space into one space. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return NEEDS_FOLDING.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed;
}

// Written out, because a saved page has no global `Node`.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** LinkedIn nests three inline elements in a line; behind twenty, line breaks are lost and no stack is at risk. */
const DEEPEST_INLINE = 20;

/**
 * The text of an element that holds nothing but a line, with `<br>` as a line break, cut at `limit`.
 */
export function textWithBreaks(element: Element, limit: number): string {
  let text = '';
  const gather = (parent: Element, depth: number) => {
    for (let node = parent.firstChild; node && text.length < limit; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? '';
      else if (node.nodeType !== ELEMENT_NODE) continue;
      else if ((node as Element).localName === 'br') text += '\u2028';
      else if ((node as Element).localName === 'svg') continue;
      else if (depth < DEEPEST_INLINE) gather(node as Element, depth + 1);
      else text += node.textContent ?? '';
    }
  };
  gather(element, 0);
  return text.slice(0, limit).split('\u2028').map(foldSpace).join('\n').trim();
}
