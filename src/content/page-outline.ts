import type { PageOutline } from '../contracts/page-outline.ts';
import { addressNameOf, generationOf } from '../reading/generation.ts';
import type { OutlineNode } from '../reading/outline.ts';
import { readOutline } from '../reading/read-outline.ts';
import { wholePage } from '../reading/scope.ts';
import { computedVisibility } from '../reading/visibility.ts';

/** As the contract bounds it. */
const LONGEST = 300;
const MOST_NODES = 20_000;
const LIMITS = { elements: 30_000, run: LONGEST, page: 400_000 };

/** The whole page for a bug report. What is personal in it is replaced in the background, where weight is cheap. */
export function pageOutline(document: Document): PageOutline {
  const generation = generationOf(document);
  const scope = wholePage(addressNameOf(generation));
  const outline = readOutline(document, { visibility: computedVisibility, scope, limits: LIMITS, full: true });
  const { title, lang, elements, cut, nodes } = outline;
  return {
    generation,
    title: title.slice(0, LONGEST),
    lang: lang.slice(0, LONGEST),
    elements,
    cut: [...cut],
    nodes: nodes.slice(0, MOST_NODES).map(bounded),
  };
}

function bounded({ index: _index, end: _end, strong, hidden, twin, parent, ...texts }: OutlineNode) {
  const cut = Object.entries(texts).map(([name, text]) => [name, text.slice(0, LONGEST)]);
  return { ...(Object.fromEntries(cut) as typeof texts), parent, hidden, twin, strong: strong.length };
}
