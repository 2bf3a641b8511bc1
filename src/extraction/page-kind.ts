import type { PageKind } from '../contracts/sighting.ts';

export type PageAddress = { kind: PageKind /** Decoded; only for a profile. */; slug: string | null };

/** Addresses survived every redesign (2018-2026), so they decide first what a page is. */
const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/in\/[^/]+\/?$/, 'profile'],
  [/^\/in\/[^/]+\/[a-z]{2}(?:-[a-z]{2})?\/?$/i, 'profile'], // the profile in another of the member's languages
  [/^\/in\/[^/]+\/overlay\//, 'profile'], // a dialog over the profile
  [/^\/search\/results\/people/, 'people'],
  [/^\/mynetwork\/invite-connect\/connections/, 'people'],
  [/^\/mynetwork\/invitation-manager(?!\/sent)/, 'invitations'], // whom the person invited says nothing
  [/^\/messaging/, 'thread'],
  [/^\/(?:company|showcase)\//, 'company'],
  [/^\/school\//, 'school'],
  [/^\/feed\/?$/, 'feed'],
  [/^\/(?:jobs|hiring)(?:\/|$)/, 'job'],
];

const SLUG = /^\/in\/([^/?#]+)/;
/** As `contracts/schema.ts` has it: what a slug can never hold. */
const NOT_A_SLUG = /[\s/\\?#:<>"'\u0000-\u001f\u007f]/u;

/** What a LinkedIn address says that its page is. */
export function pageAddress({ pathname }: Pick<URL, 'pathname'>): PageAddress {
  const kind = KINDS.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'elsewhere';
  if (kind !== 'profile') return { kind, slug: null };
  const slug = slugOf(pathname);
  if (slug === 'me') return { kind: 'own-profile', slug: null };
  return slug === null ? { kind: 'elsewhere', slug: null } : { kind, slug };
}

/** The slug in an `/in/<slug>/` path, decoded; null when there is none that LinkedIn could have given. */
export function slugOf(path: string): string | null {
  const encoded = SLUG.exec(path)?.[1];
  if (encoded === undefined) return null;
  try {
    const slug = decodeURIComponent(encoded).normalize('NFC');
    return slug.length > 0 && slug.length <= 200 && !NOT_A_SLUG.test(slug) ? slug : null;
  } catch {
    return null;
  }
}

/** The slug that a link to a member names, or null for any other link. */
export const slugInLink = (href: string): string | null => slugOf(href.replace(/^https:\/\/www\.linkedin\.com/, ''));
