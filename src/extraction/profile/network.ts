import type { Connections } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { firstCount } from '../../text/counts.ts';
import { ancestor, visibleLines } from '../lines.ts';
import { connectionSearch } from '../links.ts';
import { absent, missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** LinkedIn counts connections up to here and then writes "500+", "+ de 500" or "500人以上", which all mean more. */
const MOST_CONNECTIONS = 500;

/** In Korean each line begins with the degree: "1촌 500명 이상". */
const DEGREE = /\d촌/;

/** Counts between the contact link and the mutual connections or buttons: followers first where both stand. */
function topCounts(page: ProfilePage): readonly number[] {
  const after = page.top?.afterContact ?? [];
  const end = after.findIndex(({ tag, href }) => tag === 'button' || connectionSearch(href) === 'mutual');
  const lines = visibleLines(end < 0 ? after : after.slice(0, end));
  return lines.flatMap((line) => {
    const isOther = isChip(page, line) || isOtherLink(page, line) || isFollowers(page, line);
    return isOther ? [] : (firstCount(line.text.replace(DEGREE, ''), page.lang) ?? []);
  });
}

/** The count of a 1st-degree member links to their connections; any other link counts something else. */
function isOtherLink({ outline }: ProfilePage, line: OutlineNode): boolean {
  const link = ancestor(outline, line, ({ tag }) => tag === 'a');
  return link !== undefined && connectionSearch(link.href) !== 'connections';
}

/** SDUI names company and school before the contact link and again behind it; "3M" and "23andMe" are no counts. */
const isChip = ({ top }: ProfilePage, { text }: OutlineNode): boolean =>
  top?.aboutName.some((line) => line.text.split(' · ').includes(text)) ?? false;

export function readConnections(page: ProfilePage): Signal<Connections> {
  if (!page.top) return missing('not-loaded');
  const count = topCounts(page).findLast((shown) => shown <= MOST_CONNECTIONS);
  return count === undefined ? absent : read({ count, orMore: count === MOST_CONNECTIONS }, 'top card: count');
}

/** Activity says the followers in its first line, unless a post does ("• 2mo"). */
function followersLine({ cards: { activity } }: ProfilePage): string {
  const line = 'box' in activity ? (activity.lines[1]?.text ?? '') : '';
  return line.includes('•') ? '' : line;
}

/** The top card of some members repeats it, in one line or two. The same number with another word may be connections. */
function isFollowers(page: ProfilePage, { text, index }: OutlineNode): boolean {
  const line = followersLine(page);
  return line === text || line === `${text} ${page.outline.nodes[index + 1]?.text}`;
}

export function readFollowers(page: ProfilePage): Signal<number> {
  const inActivity = firstCount(followersLine(page), page.lang);
  if (inActivity !== null) return read(inActivity, 'Activity: first line');
  const counts = topCounts(page);
  const [first = 0] = counts;
  return counts.length > 1 || first > MOST_CONNECTIONS ? read(first, 'top card: first count') : absent;
}
