import { memberIdFromPid } from '../text/member-number.ts';

const LINKEDIN = 'https://www.linkedin.com/';
const LONGEST = 2_000;
const PID = /AC[ow]AA[\w-]{34}/;

/** A link on LinkedIn as a URL, or null for any other address (`javascript:`, `blob:` and other hosts included). */
export function linkedInUrl(href: string): URL | null {
  if (href === '' || href.length > LONGEST) return null;
  try {
    const url = new URL(href, LINKEDIN);
    return url.href.startsWith(LINKEDIN) ? url : null;
  } catch {
    return null;
  }
}

const LARGEST = 0xffff_ffff;

/** A member number as LinkedIn writes it in attributes, or null when no account can have it. */
export function memberIdWritten(digits = ''): number | null {
  const number = Number(digits);
  return number > 0 && number <= LARGEST ? number : null;
}

/** The member number in the PID that stands anywhere in a link, or null. */
export function memberIdInLink(href: string): number | null {
  const pid = PID.exec(href.slice(0, LONGEST))?.[0];
  return pid === undefined ? null : memberIdFromPid(pid);
}

/**
 * The kind of people search that a link opens for one member, or null. `mutual`: people connected to both
 * (`network=["F"]`). `connections`: all connections of a first-degree member (`network=["F","S"]`), no mutual ones.
 * `connectionOf` since 2020, `facetConnectionOf` before.
 */
export function connectionSearch(href: string): 'mutual' | 'connections' | null {
  if (!/[cC]onnectionOf=/.test(href)) return null;
  const query = linkedInUrl(href)?.searchParams;
  const network = query?.get('network') ?? query?.get('facetNetwork');
  if (!network) return null;
  return /S/.test(network) ? 'connections' : 'mutual';
}
