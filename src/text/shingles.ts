import { tokensOf } from './wording/tokens.ts';

// Whether two texts were made from one template, told from hashes alone: nothing of a text can be read back from them.

/** Five words in a row make a shingle; below twelve words two strangers can write the same by chance. */
const SHINGLE = 5;
const FEWEST_WORDS = 12;
/** What follows the beginning of a long text adds nothing. */
const MOST_WORDS = 600;
/** Hashes kept of a text: the estimate of what two have in common is off by 0.05 or less, two times out of three. */
const KEPT = 96;
/** Bands of three: two texts that share 0.6 have one in common in 9,996 of 10,000 cases, and two strangers none. */
const BAND = 3;
/** Above this share of common shingles two texts come from one template. */
export const SAME_TEMPLATE = 0.6;

/**
 * The sketch of a text: for each of 96 orders of all hashes, the first that occurs. Null for a text too short to tell.
 * A greeting at the start and the words of `name`, which the writer changes from account to account, do not count.
 */
export function sketchOf(text: string, name: string): number[] | null {
  const own = new Set(tokensOf(name).map(({ word }) => word));
  const words = wordsBehindGreeting(text).filter((word) => !own.has(word));
  if (words.length < FEWEST_WORDS) return null;
  const sketch = new Uint32Array(KEPT).fill(0xffff_ffff);
  for (let start = 0; start + SHINGLE <= words.length; start += 1) {
    const hash = hashOf(words.slice(start, start + SHINGLE).join(' '));
    for (let order = 0; order < KEPT; order += 1) {
      const place = mixed(hash ^ Math.imul(order + 1, 0x9e37_79b1));
      if (place < (sketch[order] ?? 0)) sketch[order] = place;
    }
  }
  return [...sketch];
}

/** The share of shingles that two texts have in common, 0 to 1, estimated. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  return one.filter((place, order) => place === other[order]).length / KEPT;
}

/** Keys under which a sketch is found again: alike texts have at least one in common. */
export function bandsOf(sketch: readonly number[]): number[] {
  return Array.from({ length: KEPT / BAND }, (_, band) => {
    const start = band * BAND;
    return hashOf(`${band} ${sketch.slice(start, start + BAND).join(' ')}`);
  });
}

/** "Hi Ada," and "Dear Dr Quill –": a few words before the first pause. */
const GREETING = /^[^\n,!:;–—]{1,40}[\n,!:;–—]/u;
const LONGEST_GREETING = 4;

function wordsBehindGreeting(text: string): string[] {
  const bounded = text.slice(0, MOST_WORDS * 20).trim();
  const greeting = GREETING.exec(bounded)?.[0] ?? '';
  const start = tokensOf(greeting).length <= LONGEST_GREETING ? greeting.length : 0;
  return tokensOf(bounded.slice(start))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
