import type { Missing, Signal } from '../contracts/signal.ts';

/** A value and where it was read: a short path such as `title` or `top card: after name`. */
export const read = <T>(value: T, via: string): Signal<T> => ({ value, via });

export const missing = (reason: Missing): { missing: Missing } => ({ missing: reason });

export const absent = missing('absent');
export const notUnderstood = missing('not-understood');

/** A value that may not be there, with the reason to give when it is not. */
export const readOr = <T>(value: T | null | undefined, via: string, reason: Missing): Signal<T> =>
  value === null || value === undefined ? missing(reason) : read(value, via);

/** Text bounded for the sighting's schema, without breaking a character in two. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
