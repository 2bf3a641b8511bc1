/** Never walked into: other people (`aside`, `nav`), and what holds no text. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['nav', 'aside', 'svg', 'script', 'style', 'noscript', 'template', 'code', 'iframe', 'select', 'object'],
]);

/** Elements that can hold one line of text with other elements inside it: bold names, links, line breaks. */
export const LINES: ReadonlySet<string> = new Set([
  ...['p', 'span', 'a', 'strong', 'b', 'em', 'i', 'time', 'label', 'button', 'h1', 'h2', 'h3', 'h4'],
]);
