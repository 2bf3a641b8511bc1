import type * as z from 'zod/mini';

type Path = readonly PropertyKey[];

/** What a case cannot be without. An issue with one of these, or with the line as a whole, stays. */
const NEEDED = new Set(['id', 'label', 'profile', '']);

/** A copy of what was written, with each field of which an issue speaks as not shown, and each unusable message left out. */
export function setAside(written: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const soft = issues.map(({ path }) => path).filter((path) => !NEEDED.has(path.join('.')));
  const fields = new Map(soft.map(fieldOf).map((path) => [path.join('.'), path]));
  // From the last to the first, so that what goes from a list does not move what is yet to go.
  return [...fields.values()].reverse().reduce(without, written);
}

/** A message without its text or its sender is none; any other value can be missing alone. */
const fieldOf = (path: Path): Path => (path[0] === 'thread' && path.at(2) !== 'at' ? path.slice(0, 2) : path);

function without(written: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(written)) {
    return rest.length === 0
      ? written.toSpliced(Number(key), 1)
      : written.with(Number(key), without(written[Number(key)], rest));
  }
  if (typeof written !== 'object' || written === null || key === undefined) return written;
  const field = String(key);
  const value: unknown = Object.entries(written).find(([name]) => name === field)?.[1];
  return { ...written, [field]: rest.length === 0 ? null : without(value, rest) };
}
