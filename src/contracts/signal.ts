import * as z from 'zod/mini';
import { Instant, text } from './schema.ts';

/**
 * Why a value is not there. The four are different facts (law 8) and none of them is evidence (law 2).
 * - `absent`: the page says that the person has none, or does not show it on this surface.
 * - `not-loaded`: the place is there and still empty; it may come when the person scrolls or opens it.
 * - `ambiguous`: more than one candidate, and nothing to prefer one by.
 * - `not-understood`: the place was found, what stands in it was not.
 */
export const Missing = z.enum(['absent', 'not-loaded', 'ambiguous', 'not-understood']);
export type Missing = z.infer<typeof Missing>;

/** Where a value was read: a short path in words, such as `title` or `sdui:card:About`. */
const Via = text(120);

/** One thing read from a page: its value and where it came from, or the reason why it is missing. */
export const signalOf = <T extends z.core.$ZodType>(value: T) =>
  z.union([
    z.strictObject({
      value,
      via: Via,
      /** Set when the value was seen on an earlier visit. */
      seenAt: z.optional(Instant),
    }),
    z.strictObject({ missing: Missing }),
  ]);

export type Read<T> = { value: T; via: string; seenAt?: string | undefined };
export type Signal<T> = Read<T> | { missing: Missing };
