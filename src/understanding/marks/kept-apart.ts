import type { TextSpan } from './addresses.ts';

/**
 * The spans of several lists in the order of the text, none over another: where two overlap, that of the earlier list
 * stays. Each list is in order and has no overlaps of its own. Linear in the number of spans.
 */
export const keptApart = <T extends TextSpan>(lists: readonly (readonly T[])[]): T[] =>
  lists.reduce<T[]>((kept, list) => addedWhereFree(kept, list), []);

function addedWhereFree<T extends TextSpan>(kept: readonly T[], list: readonly T[]): T[] {
  const all: T[] = [];
  let at = 0;
  for (const one of list) {
    let next = kept[at];
    while (next && next.end <= one.start) {
      all.push(next);
      at += 1;
      next = kept[at];
    }
    if (!next || one.end <= next.start) all.push(one);
  }
  return all.concat(kept.slice(at));
}
