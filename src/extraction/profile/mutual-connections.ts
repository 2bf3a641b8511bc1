import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { linesIn } from '../lines.ts';
import { connectionSearch } from '../links.ts';
import { mutualCount } from '../mutual-connections.ts';
import { absent, missing, readOr } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** The total of mutual connections, from the link that lists them. No link: none are shown, which proves nothing. */
export function readMutualConnections(page: ProfilePage): Signal<number> {
  if (!page.top) return missing('not-loaded');
  const links = page.top.afterContact.filter(({ href }) => connectionSearch(href) === 'mutual');
  if (links.length === 0) return absent;
  const sentences = links.map((link) => linesIn(page.outline, link)).filter((lines) => lines.length > 0);
  const counts = sentences.map((lines) => mutualCount(textOf(lines), lines.flatMap(boldParts), page.lang));
  return readOr(
    counts.find((number) => number !== null),
    'top card: mutual link',
    'not-understood',
  );
}

const textOf = (lines: readonly OutlineNode[]): string => lines.map(({ text }) => text).join(' ');

const boldParts = (line: OutlineNode): readonly string[] => (line.tag === 'strong' ? [line.text] : line.strong);
