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
const BREAK = '\u2028';

/**
 * The text of an element that holds nothing but a line, with `<br>` as a line break, cut at `limit`. Of a message
 * (`written`) also the line breaks in its text, which messaging shows as they are, and the emoji that are pictures;
 * not what only screen readers are told, nor "(edited)".
 */
export function textWithBreaks(element: Element, limit: number, written = false): string {
  let text = '';
  const gather = (parent: Element, depth: number) => {
    for (let node = parent.firstChild; node && text.length < limit; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE)
        text += written ? (node.nodeValue ?? '').replaceAll('\n', BREAK) : (node.nodeValue ?? '');
      else if (node.nodeType !== ELEMENT_NODE) continue;
      else gatherElement(node as Element, depth);
    }
  };
  const gatherElement = (child: Element, depth: number) => {
    const tag = child.localName;
    if (tag === 'br') text += BREAK;
    else if (tag === 'svg' || tag === 'button' || (written && ASIDE.test(child.getAttribute('class') ?? ''))) return;
    else if (tag === 'img' && written) text += child.getAttribute('alt') ?? '';
    else if (depth < DEEPEST_INLINE) gather(child, depth + 1);
    else text += child.textContent ?? '';
    if (written && PARAGRAPHS.has(tag)) text += BREAK;
  };
  gather(element, 0);
  return text.slice(0, limit).split(BREAK).map(foldSpace).join('\n').trim();
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'li']);
const ASIDE = /visually-hidden|a11y-text|edited/;

/** The words that stand in an element itself, between the elements in it. */
export function ownWords(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? '';
  }
  return foldSpace(text);
}
