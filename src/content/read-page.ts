import type { PageReading } from '../contracts/page-reading.ts';
import { pageAddress } from '../extraction/page-kind.ts';
import { degreeIn } from '../extraction/profile/degree.ts';
import { conversationScope, scopeOf } from '../extraction/scopes.ts';
import { generationOf } from '../reading/generation.ts';
import { readOutline } from '../reading/read-outline.ts';
import type { Visibility } from '../reading/visibility.ts';
import { packOutline } from './pack-outline.ts';

/** What one reading of a page brought, before it is addressed and sent. */
export type ReadPage = Pick<
  PageReading,
  'path' | 'generation' | 'lang' | 'title' | 'elements' | 'cut' | 'nodes' | 'conversations'
>;

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
  const scope = scopeOf(pageAddress(url).kind, generation);
  const page = scope ? readOutline(document, { visibility, scope }) : null;
  const conversations = readOutline(document, { visibility, scope: conversationScope });
  return {
    path: url.pathname.slice(0, LONGEST_PATH),
    generation,
    lang: conversations.lang.slice(0, LONGEST_LANG),
    title: page?.title ?? '',
    elements: conversations.elements + (page?.elements ?? 0),
    cut: [...(page?.cut ?? []), ...conversations.cut].slice(0, MOST_CUTS),
    nodes: page ? packOutline(page, (text) => degreeIn(text, generation === 'sdui') !== null) : [],
    conversations: packOutline(conversations, () => false),
  };
}

/** Equal for two readings that tell the background the same. */
export const contentOf = ({ path, generation, lang, title, nodes, conversations }: ReadPage): string =>
  JSON.stringify([path, generation, lang, title, nodes, conversations]);
