import type { MessageLink } from '../../contracts/sighting.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { clip } from '../signals.ts';

const LINKEDIN = 'https://www.linkedin.com/';
/** What LinkedIn puts before the address of another site: `/redir/redirect` (2015-2026), `/safety/go` (since 2025). */
const DETOUR = /^\/(?:redir\/redirect|safety\/go)(?:\/|$)/;
const MOST_DETOURS = 3;
const LONGEST_SHOWN = 500;
const LONGEST_HREF = 1_000;

/** The address behind LinkedIn's own detour; any other address as it is written. */
export function withoutDetour(href: string): string {
  let target = href.trim();
  for (let count = 0; count < MOST_DETOURS; count += 1) {
    const url = onLinkedIn(target);
    const next = url && DETOUR.test(url.pathname) ? url.searchParams.get('url')?.trim() : null;
    if (!next) return target;
    target = next;
  }
  return target;
}

/** An address on LinkedIn, or null for any other. */
export function onLinkedIn(href: string): URL | null {
  if (!URL.canParse(href, LINKEDIN)) return null;
  const url = new URL(href, LINKEDIN);
  return url.protocol === 'https:' && /(?:^|\.)linkedin\.com$/.test(url.hostname) ? url : null;
}

export const linkOf = (shown: string, href: string): MessageLink => ({
  shown: clip(shown, LONGEST_SHOWN),
  href: clip(withoutDetour(href), LONGEST_HREF),
});

/** The links in what somebody wrote. The reader puts the words of each in its label. */
export const linksIn = (written: readonly OutlineNode[]): MessageLink[] =>
  written.flatMap(({ tag, href, label }) => (tag === 'a' && href !== '' ? linkOf(label, href) : []));
