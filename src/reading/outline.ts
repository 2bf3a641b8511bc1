/**
 * A page as its reading order: lines of text, links, images and the boxes that hold them. No class names, because
 * LinkedIn generates them anew with each deploy. Nodes stand in document order; the descendants of node `i` are the
 * nodes from `i + 1` up to (not including) `end`.
 */
export type OutlineNode = {
  readonly tag: string;
  readonly index: number;
  /** Index of the nearest kept ancestor, or -1. */
  readonly parent: number;
  end: number;
  /** The line of text that this element is; empty for boxes. */
  readonly text: string;
  /** Bold parts inside a line, in order: the named people in "Ada, Bo and 6 other". */
  strong: readonly string[];
  href: string;
  src: string;
  label: string;
  role: string;
  id: string;
  /** `componentkey` of a server-driven page; the class names of messaging. */
  key: string;
  /** `data-testid`, `data-member-id`, `data-event-urn` and the like: whichever the element has. */
  mark: string;
  /** The page itself hides it (`hidden`, or `aria-hidden` on a box). Style is asked only on demand: see `isShown`. */
  hidden: boolean;
  /** Says for screen readers what the line next to it says for eyes. */
  twin: boolean;
};

/** `unsure`: hidden or not is decided by a style sheet that is not here. */
export type Shown = 'shown' | 'hidden' | 'unsure';

export type Outline = {
  readonly nodes: readonly OutlineNode[];
  /** `(2) Ada Lovelace | LinkedIn`. */
  readonly title: string;
  /** BCP 47, from `<html lang>`; `en` when the page names none. */
  readonly lang: string;
  /** Elements visited. */
  readonly elements: number;
  /** What the limits left unread, in words. */
  readonly cut: readonly string[];
  isShown(node: OutlineNode): Shown;
};
