import type { Shown } from './outline.ts';

/** Says whether a person sees an element. Handed in, so that one reader serves a live page and a saved one. */
export type Visibility = (element: Element) => Shown;

/** For a live page. Asks the browser for computed style, so call it for a handful of candidates only. */
export const computedVisibility: Visibility = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })
    ? 'shown'
    : 'hidden';

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/;

/**
 * For a saved page, whose style sheets are gone. SDUI (2026) wraps what it shows on some screens only in a
 * `div[data-display-contents]`, and which of two wrapped and unwrapped twins is seen is then up to a style sheet.
 */
export const savedVisibility: Visibility = (element) => {
  for (let current: Element | null = element; current; current = current.parentElement) {
    if (current.hasAttribute('hidden') || HIDDEN_STYLE.test(current.getAttribute('style') ?? '')) return 'hidden';
  }
  return element.parentElement?.getAttribute('data-display-contents') === 'true' ? 'unsure' : 'shown';
};
