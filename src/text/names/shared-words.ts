const SHORTEST_PART = 3; // letters: "liz" in "elizabeth", "xander" in "alexander"

/** True when any word of one is a word, a part or a beginning of a word of the other, or has the same initial. */
export function anyWordShared(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.some((other) => word[0] === other[0] || isPart(word, other)));
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && long.includes(short);
}
