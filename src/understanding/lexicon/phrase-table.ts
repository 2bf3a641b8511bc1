import type { Token } from '../../text/wording/tokens.ts';
import { endOfPhrase, fitsAny, type Pattern, type Phrase } from './grammar.ts';

/** Something to find, by its phrases. */
type Entry<T> = { means: T; phrase: Phrase };
/** Phrases by their first word, so that a sentence is walked once for all of them. */
export type PhraseTable<T> = Readonly<Record<Pattern['kind'], Map<string, Entry<T>[]>>>;
/** [first, last] are indexes of tokens. */
export type Match<T> = { means: T; first: number; last: number };

const INDEXED_LETTERS = 3;

export function tableOf<T>(phrases: Iterable<readonly [T, Phrase]>): PhraseTable<T> {
  const table: PhraseTable<T> = { whole: new Map(), begins: new Map(), ends: new Map() };
  for (const [means, phrase] of phrases) {
    const entry = { means, phrase };
    for (const pattern of phrase[0]?.patterns ?? []) {
      const entries = table[pattern.kind];
      const key = keyOf(pattern);
      const there = entries.get(key);
      if (!there) entries.set(key, [entry]);
      else if (there.at(-1) !== entry) there.push(entry);
    }
  }
  return table;
}

const keyOf = ({ kind, text }: Pattern): string => {
  if (kind === 'whole') return text;
  return kind === 'begins' ? text.slice(0, INDEXED_LETTERS) : text.slice(-INDEXED_LETTERS);
};

/** Every phrase that stands in these tokens, in the order of their first words. */
export function matchesIn<T>(table: PhraseTable<T>, tokens: readonly Token[]): Match<T>[] {
  return tokens.flatMap(({ word }, first) =>
    entriesFrom(table, word).flatMap(({ means, phrase }) => {
      const last = endOfPhrase(phrase, tokens, first);
      return last === null ? [] : [{ means, first, last }];
    }),
  );
}

function entriesFrom<T>(table: PhraseTable<T>, word: string): readonly Entry<T>[] {
  const whole = table.whole.get(word) ?? [];
  const begins = table.begins.get(word.slice(0, INDEXED_LETTERS)) ?? [];
  const ends = table.ends.get(word.slice(-INDEXED_LETTERS)) ?? [];
  if (begins.length === 0 && ends.length === 0) return whole;
  const fitting = [...begins, ...ends].filter(
    (entry) => !whole.includes(entry) && fitsAny(entry.phrase[0]?.patterns ?? [], word),
  );
  return [...whole, ...new Set(fitting)];
}
