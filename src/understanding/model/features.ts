import type { Token } from '../../text/wording/tokens.ts';

/** Buckets that features are hashed into. 34 concepts of this many bytes stay below 400 kB. */
export const BUCKETS = 11_700;

/** Added to the number of features before its root divides a score, so that a word or two never say much. */
export const SMOOTHING = 300;

const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const HAN_OR_MARK = /^[#\p{Script=Han}]/u;

/**
 * The buckets of one sentence, each once: its words, its pairs of words, pairs with a word between, and the parts of its words of 3 to 5
 * letters, so that "remunerated" and "remuneration" are near each other.
 */
export function featuresOf(tokens: readonly Token[]): number[] {
  const buckets = new Set<number>();
  const words = tokens.map(({ word }) => word);
  for (const [index, word] of words.entries()) {
    for (const bucket of partsOf(word)) buckets.add(bucket);
    const before = index === 0 ? '^' : words[index - 1];
    buckets.add(bucketOf(`2 ${before} ${word}`));
    if (index > 1) buckets.add(bucketOf(`3 ${words[index - 2]} ${word}`));
  }
  buckets.add(bucketOf(`2 ${words.at(-1)} $`));
  return [...buckets];
}

// The same few thousand words come again and again.
const parts = new Map<string, readonly number[]>();
const MOST_WORDS = 20_000;

function partsOf(word: string): readonly number[] {
  const known = parts.get(word);
  if (known) return known;
  const found = [bucketOf(`1 ${word}`)];
  if (!HAN_OR_MARK.test(word)) {
    const padded = `<${word.slice(0, 24)}>`;
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1) {
      for (let at = 0; at + length <= padded.length; at += 1) found.push(bucketOf(padded.slice(at, at + length)));
    }
  }
  if (parts.size >= MOST_WORDS) parts.clear();
  parts.set(word, found);
  return found;
}

/** FNV-1a over UTF-16 units, then spread over the buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % BUCKETS;
}
