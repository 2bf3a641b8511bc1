import type { SeenOn } from '../contracts/account.ts';
import type { Surface } from '../contracts/sighting.ts';
import type { Read } from '../contracts/signal.ts';

/** Where a list, an invitation or the head of a conversation shows somebody in a line or two. */
export const GLIMPSES = {
  people: 'list of people',
  invitations: 'invitation',
  thread: 'head of a conversation',
} as const;
export type Glimpse = keyof typeof GLIMPSES;

/** Whether a value was read from a line about somebody: LinkedIn shortens and rewrites headlines there. */
export const isGlimpsed = ({ via }: Pick<Read<unknown>, 'via'>): boolean =>
  Object.values(GLIMPSES).some((glimpse) => glimpse === via);

const MOST = 5;

/** The surfaces on which somebody was seen, each once, freshest first. */
export function seenAlsoOn(before: readonly SeenOn[], surface: Surface, at: string): SeenOn[] {
  const others = before.filter((seen) => seen.surface !== surface);
  return [{ surface, at }, ...others].toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, MOST);
}
