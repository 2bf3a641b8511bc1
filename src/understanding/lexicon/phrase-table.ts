import { withoutSlips } from '../../text/without-slips.ts';
import type { Token } from '../../text/wording/tokens.ts';
import { endOfPhrase, type Filler, fits, type Pattern, type Phrase } from './grammar.ts';

/** Something to find, by its phrases. */
type Entry<T> = { means: T; phrase: Phrase };
/** What is known of a word: which fillers it fits, one bit each, and the phrases that it can begin. */
type Word<T> = { fits: Uint32Array; begins: readonly Entry<T>[] };
/** Fillers by what their patterns look at first. */
type FillerIndex = Readonly<Record<Pattern['kind'], Map<string, Filler[]>>>;

/** Phrases of one language, so laid out that a sentence is walked once for all of them. */
export type PhraseTable<T> = {
  index: FillerIndex;
  /** By the number of the filler in their first place. */
  phrases: Map<number, Entry<T>[]>;
  fillers: number;
  /** Words that were met: the same few thousand come again and again. */
  words: Map<string, Word<T>>;
};
/** [first, last] are indexes of tokens. */
export type Match<T> = { means: T; first: number; last: number };

const INDEXED_LETTERS = 3;
const BITS = 32;
const MOST_WORDS = 5_000;

export function tableOf<T>(phrases: Iterable<readonly [T, Phrase]>): PhraseTable<T> {
  const index: FillerIndex = { whole: new Map(), begins: new Map(), ends: new Map() };
  const byFirst = new Map<number, Entry<T>[]>();
  const indexed = new Set<Filler>();
  for (const [means, phrase] of phrases) {
    const [first] = phrase;
    if (!first) continue;
    push(byFirst, first.filler.number, { means, phrase });
    for (const { filler } of phrase) {
      if (indexed.has(filler)) continue;
      indexed.add(filler);
      for (const pattern of filler.patterns) push(index[pattern.kind], keyOf(pattern), filler);
    }
  }
  const fillers = Math.max(0, ...Array.from(indexed, ({ number }) => number)) + 1;
  return { index, phrases: byFirst, fillers, words: new Map() };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (!there) map.set(key, [value]);
  else if (there.at(-1) !== value) there.push(value);
}

const keyOf = ({ kind, text }: Pattern): string => {
  if (kind === 'whole') return text;
  return kind === 'begins' ? text.slice(0, INDEXED_LETTERS) : text.slice(-INDEXED_LETTERS);
};

/** Every phrase that stands in these tokens, in the order of their first words. */
export function matchesIn<T>(table: PhraseTable<T>, tokens: readonly Token[]): Match<T>[] {
  const words = tokens.map(({ word }) => wordOf(table, word));
  const present = anyOf(words, table.fillers);
  const fitting = ({ number }: Filler, at: number): boolean => hasBit(words[at]?.fits, number);
  const found: Match<T>[] = [];
  for (const [first, { begins }] of words.entries()) {
    for (const { means, phrase } of begins) {
      // Most phrases lack one of their words in the whole sentence.
      if (!allThere(phrase, present)) continue;
      const last = endOfPhrase(phrase, tokens, first, fitting);
      if (last !== null) found.push({ means, first, last });
    }
  }
  return found;
}

function allThere(phrase: Phrase, present: Uint32Array): boolean {
  for (const { filler } of phrase) if (!hasBit(present, filler.number)) return false;
  return true;
}

const hasBit = (bits: Uint32Array | undefined, number: number): boolean =>
  (((bits?.[number >>> 5] ?? 0) >>> (number & (BITS - 1))) & 1) === 1;

function anyOf<T>(words: readonly Word<T>[], fillers: number): Uint32Array {
  const any = new Uint32Array(Math.ceil(fillers / BITS));
  for (const { fits: bits } of words)
    for (let at = 0; at < any.length; at += 1) any[at] = (any[at] ?? 0) | (bits[at] ?? 0);
  return any;
}

function wordOf<T>(table: PhraseTable<T>, written: string): Word<T> {
  const known = table.words.get(written);
  if (known) return known;
  const word = withoutSlips(written);
  const { index, phrases } = table;
  const bits = new Uint32Array(Math.ceil(table.fillers / BITS));
  const begins: Entry<T>[] = [];
  const lists = [
    index.whole.get(word),
    index.begins.get(word.slice(0, INDEXED_LETTERS)),
    index.ends.get(word.slice(-INDEXED_LETTERS)),
  ];
  for (const filler of lists.flatMap((list) => list ?? [])) {
    const { number, patterns } = filler;
    if (hasBit(bits, number) || !patterns.some((pattern) => fits(pattern, word))) continue;
    bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & (BITS - 1)));
    begins.push(...(phrases.get(number) ?? []));
  }
  const made = { fits: bits, begins };
  if (table.words.size >= MOST_WORDS) table.words.clear();
  table.words.set(written, made);
  return made;
}
