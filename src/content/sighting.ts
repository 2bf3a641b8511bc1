import type { Sighting } from '../contracts/sighting.ts';
import type { PageReading } from './read-page.ts';

/** Written out, for the contract's constant would bring zod along; its type fails the build when the two differ. */
const PROTOCOL: Sighting['protocol'] = 1;
const LONGEST_LANG = 35;

type Addressed = { visit: string; sequence: number; at: string; readMs: number };

/** A reading with all that the background needs to place it. */
export function sightingOf({ lang, cut, people, ...page }: PageReading, addressed: Addressed): Sighting {
  const bounded = { lang: lang.slice(0, LONGEST_LANG), cut: cut.slice(0, 8), people: [...people] };
  return { protocol: PROTOCOL, ...addressed, ...page, ...bounded, invitations: [], thread: [] };
}

/** Equal for two readings that would tell the background the same. */
export const contentOf = ({ surface, kind, understood, signals, people }: PageReading): string =>
  JSON.stringify([surface, kind, understood, signals, people]);
