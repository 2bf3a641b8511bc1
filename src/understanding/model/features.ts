import { withoutSlips } from '../../text/without-slips.ts';
import type { Token } from '../../text/wording/tokens.ts';

/** Buckets that features are hashed into. 34 concepts of this many bytes stay below 400 kB. */
export const BUCKETS = 11_700;

/** Added to the number of features before its root divides a score, so that a word or two never say much. */
export const SMOOTHING = 2_000;

const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const LONGEST_WORD = 24;
const HAN_OR_MARK = /^[#\p{Script=Han}]/u;

/** Left out of every sentence: whoever writes a second language leaves them out or puts them in, and grammar weighs nothing. */
const ARTICLES = new Set(
  'the a an le la les un une des du der die das den dem ein eine einen einem einer el los las una unos unas il lo gli uno o os as um uma uns de het een'.split(
    ' ',
  ),
);

/** A word by its hash, and the buckets of itself and its parts. */
type Word = { hash: number; buckets: readonly number[] };

// Marks where a bucket was last seen, so that no set is made for each sentence.
const seenIn = new Int32Array(BUCKETS);
let sentence = 0;

/**
 * The buckets of one sentence, each once: its words, its pairs of words, pairs with a word between, and the parts of its words of 3 to 5
 * letters, so that "remunerated" and "remuneration" are near each other.
 */
export function featuresOf(tokens: readonly Token[]): number[] {
  sentence += 1;
  const found: number[] = [];
  const add = (bucket: number) => {
    if (seenIn[bucket] === sentence) return;
    seenIn[bucket] = sentence;
    found.push(bucket);
  };
  let [last, before] = [EDGE, EDGE];
  for (const { word } of tokens) {
    if (ARTICLES.has(word)) continue;
    const { hash, buckets } = wordOf(word);
    for (const bucket of buckets) add(bucket);
    add(pairOf(last, hash, NEXT));
    add(pairOf(before, hash, ONE_BETWEEN));
    [before, last] = [last, hash];
  }
  add(pairOf(last, EDGE, NEXT));
  return found;
}

const EDGE = 0x9747b28c;
const NEXT = 0x85ebca6b;
const ONE_BETWEEN = 0xc2b2ae35;

// The same few thousand words come again and again.
const words = new Map<string, Word>();
const MOST_WORDS = 20_000;

function wordOf(word: string): Word {
  const known = words.get(word);
  if (known) return known;
  const plain = withoutEnding(withoutSlips(word));
  const hash = hashOf(plain);
  const buckets = [bucketOf(hash)];
  if (!HAN_OR_MARK.test(word)) {
    const padded = `<${plain.slice(0, LONGEST_WORD)}>`;
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1) {
      for (let at = 0; at + length <= padded.length; at += 1)
        buckets.push(bucketOf(hashOf(padded.slice(at, at + length)) ^ length));
    }
  }
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, { hash, buckets });
  return { hash, buckets };
}

/** Endings that inflect: whoever writes a second language mixes them up, and what is meant does not hang on them. */
const ENDING = /(?<=^.{3,24})(?:en|em|er|es|e|n)$/;
const withoutEnding = (word: string): string => (HAN_OR_MARK.test(word) ? word : word.replace(ENDING, ''));

const pairOf = (first: number, second: number, kind: number): number =>
  bucketOf(Math.imul(first, 0x01000193) ^ Math.imul(second, kind));

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Mixes the bits, so that hashes that are near fall far apart. */
function bucketOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % BUCKETS;
}
