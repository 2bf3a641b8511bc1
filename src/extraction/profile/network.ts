import type { Connections } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { firstCount, leadingCount, type ShownCount } from '../../text/counts.ts';
import { ancestor, visibleLines } from '../lines.ts';
import { connectionSearch } from '../links.ts';
import { absent, missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** LinkedIn counts connections up to here and then writes "500+". */
const MOST_CONNECTIONS = 500;

type Counted = ShownCount & { line: OutlineNode };

/** Counts behind the contact link, outside mutual connections and chips: followers first where both stand, then connections. */
function topCounts(page: ProfilePage): readonly Counted[] {
  const lines = visibleLines(page.top?.afterContact ?? []);
  return lines.flatMap((line) => {
    const counted = isAboutMutuals(page, line) || isChip(page, line) ? null : leadingCount(line.text, page.lang);
    return counted ? [{ ...counted, line }] : [];
  });
}

const isAboutMutuals = ({ outline }: ProfilePage, line: OutlineNode): boolean => {
  const link = ancestor(outline, line, ({ tag }) => tag === 'a');
  return link !== undefined && connectionSearch(link.href) === 'mutual';
};

/** SDUI names company and school before the contact link and again behind it; "3M" and "23andMe" are no counts. */
const isChip = ({ top }: ProfilePage, { text }: OutlineNode): boolean =>
  top?.aboutName.some((line) => line.text.split(' · ').includes(text)) ?? false;

export function readConnections(page: ProfilePage): Signal<Connections> {
  if (!page.top) return missing('not-loaded');
  const counts = topCounts(page);
  const found = counts.find(({ orMore }) => orMore) ?? counts.findLast(({ count }) => count <= MOST_CONNECTIONS);
  if (!found) return absent;
  return read({ count: found.count, orMore: found.orMore }, 'top card: count');
}

/** Activity says it in its first line, unless a post does ("• 2mo"); the top card of some members before the connections. */
export function readFollowers(page: ProfilePage): Signal<number> {
  const activity = page.cards.activity;
  const header = 'box' in activity ? (activity.lines[1]?.text ?? '') : '';
  const inActivity = header.includes('•') ? null : firstCount(header, page.lang);
  if (inActivity) return read(inActivity.count, 'Activity: first line');
  const counts = topCounts(page);
  const beforeConnections = counts.length > 1 || (counts[0]?.count ?? 0) > MOST_CONNECTIONS ? counts[0] : undefined;
  return beforeConnections ? read(beforeConnections.count, 'top card: first count') : absent;
}
