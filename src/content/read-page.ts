import type { PageReading } from '../contracts/page-reading.ts';
import { pageAddress } from '../extraction/page-kind.ts';
import { isMarkOfDegree } from '../extraction/profile/degree.ts';
import { bubbleScope, conversationScope, scopeOf } from '../extraction/scopes.ts';
import { generationOf } from '../reading/generation.ts';
import type { Outline } from '../reading/outline.ts';
import { readOutline } from '../reading/read-outline.ts';
import type { Visibility } from '../reading/visibility.ts';
import { packNodes, type ShownLines, sameNodes, shownAmong } from './pack-nodes.ts';

/** What one reading of a page brought, before it is packed, addressed and sent. */
export type ReadPage = Pick<PageReading, 'path' | 'generation' | 'lang' | 'title' | 'elements' | 'cut'> & {
  nodes: Outline['nodes'];
  shown: ShownLines;
  conversations: Outline['nodes'];
};
export type PackedPage = Omit<PageReading, 'protocol' | 'visit' | 'sequence' | 'age' | 'readMs'>;

/** As the contract bounds them. */
const LONGEST_PATH = 2_000;
const LONGEST_LANG = 35;
const MOST_CUTS = 8;

/**
 * Reads those boxes of a page that its address promises: the one way from a document to an outline, in the browser and
 * over a saved page. What the outline says is for `extraction`, which does not run in the page. Never throws for what a
 * page holds.
 */
export function readPage(document: Document, url: URL, visibility: Visibility): ReadPage {
  const generation = generationOf(document);
  const { kind } = pageAddress(url);
  const scope = scopeOf(kind, generation);
  const page = scope ? readOutline(document, { visibility, scope }) : null;
  const messaging = readOutline(document, {
    visibility,
    scope: kind === 'thread' ? conversationScope : bubbleScope,
  });
  return {
    path: url.pathname.slice(0, LONGEST_PATH),
    generation,
    lang: messaging.lang.slice(0, LONGEST_LANG),
    title: page?.title ?? '',
    elements: messaging.elements + (page?.elements ?? 0),
    cut: [...(page?.cut ?? []), ...messaging.cut].slice(0, MOST_CUTS),
    nodes: page?.nodes ?? [],
    shown: page ? shownAmong(page, (text) => isMarkOfDegree(text, generation === 'sdui')) : [],
    conversations: messaging.nodes,
  };
}

/** A reading as it travels. */
export const packPage = ({ nodes, shown, conversations, ...page }: ReadPage): PackedPage => ({
  ...page,
  nodes: packNodes(nodes, shown),
  conversations: packNodes(conversations, []),
});

/** Whether two readings tell the background the same. Builds nothing, for most readings of a page do. */
export const tellsTheSame = (one: ReadPage, other: ReadPage): boolean =>
  one.path === other.path &&
  one.generation === other.generation &&
  one.lang === other.lang &&
  one.title === other.title &&
  String(one.shown) === String(other.shown) &&
  sameNodes(one.nodes, other.nodes) &&
  sameNodes(one.conversations, other.conversations);
