import type { SeenOn } from '../contracts/account.ts';
import type { Surface } from '../contracts/sighting.ts';
import type { Signal } from '../contracts/signal.ts';

/** Where a list, an invitation or the head of a conversation shows somebody in a line or two. */
export const GLIMPSES = {
  people: 'list of people',
  invitations: 'invitation',
  thread: 'head of a conversation',
} as const;
export type Glimpse = keyof typeof GLIMPSES;

/** What LinkedIn shortens and rewrites in a line about somebody: "Ada L.", "Lead at N…". */
export const SHORTENED = ['name', 'headline'] as const;

/** Whether a value was read from such a line: then it is no match for what the profile says, and not to be compared with it. */
export const isShortened = (name: string, signal: Signal<unknown>): boolean =>
  SHORTENED.some((one) => one === name) &&
  'value' in signal &&
  Object.values(GLIMPSES).some((glimpse) => glimpse === signal.via);

const MOST = 5;

/** The surfaces on which somebody was seen, each once, freshest first. */
export function seenAlsoOn(before: readonly SeenOn[], surface: Surface, at: string): SeenOn[] {
  const others = before.filter((seen) => seen.surface !== surface);
  return [{ surface, at }, ...others].toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, MOST);
}
