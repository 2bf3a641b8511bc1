import type { MessageLink } from '../../contracts/sighting.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { clip } from '../signals.ts';
import { CLASS, is } from './class-names.ts';
import { linkOf, onLinkedIn, withoutDetour } from './message-links.ts';

/** Something that came with a message. `name` is '' where the page shows none. */
export type Carried =
  | { kind: 'file' | 'picture' | 'voice' | 'video'; name: string }
  /** A preview of a page, or a post or a profile that was shared. */
  | { kind: 'card'; name: string; href: string };

/** What a node in a message brings along, or null. */
export function carriedBy(node: OutlineNode, firstLine: () => string | null): Carried | null {
  if (node.tag === 'a' && node.href !== '') return { kind: 'card', name: firstLine() ?? '', href: node.href };
  if (is(node, CLASS.fileName)) return { kind: 'file', name: firstLine() ?? '' };
  if (node.tag === 'audio' || is(node, CLASS.voice)) return { kind: 'voice', name: '' };
  if (node.tag === 'video') return { kind: 'video', name: '' };
  return node.tag === 'img' ? { kind: 'picture', name: node.label } : null;
}

/** For what has no name of its own. */
const UNNAMED = { file: 'file', picture: 'picture', voice: 'voice message', video: 'video' } as const;
const MOST = 20;
const LONGEST_NAME = 300;

/** Names of files, pictures and recordings, and of what was shared from inside LinkedIn; each once. */
export function attachmentsOf(carried: readonly Carried[]): string[] {
  // A file brings a picture of its own kind along.
  const hasFile = carried.some(({ kind }) => kind === 'file');
  const names = carried.flatMap((one) => {
    if (one.kind === 'card') return [];
    return hasFile && one.kind === 'picture' ? [] : one.name || UNNAMED[one.kind];
  });
  return [...new Set([...names, ...sharedIn(carried)])].slice(0, MOST).map((name) => clip(name, LONGEST_NAME));
}

/** A shared post names its author and their firm, too: then these are no attachments of their own. */
function sharedIn(carried: readonly Carried[]): string[] {
  const shared = carried.flatMap((one) => {
    const url = one.kind === 'card' ? onLinkedIn(withoutDetour(one.href)) : null;
    return url ? { name: one.name, isMember: /^\/(?:in|company|school|showcase)\//.test(url.pathname) } : [];
  });
  const posts = shared.filter(({ isMember }) => !isMember);
  return (posts.length > 0 ? posts : shared).flatMap(({ name }) => name || []);
}

/** Previews of pages outside LinkedIn, without those of an address that stands in the text as well. */
export function linksOfCards(carried: readonly Carried[], written: readonly MessageLink[]): MessageLink[] {
  const known = new Set(written.map(({ href }) => href));
  return carried.flatMap((one) => {
    if (one.kind !== 'card') return [];
    const link = linkOf(one.name, one.href);
    if (known.has(link.href) || onLinkedIn(link.href)) return [];
    known.add(link.href);
    return link;
  });
}
