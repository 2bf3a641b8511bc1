import { type Lexicon, phrasesOf } from './lexicon.ts';
import { HAN, type Token, tokensOf } from './tokens.ts';

type Pattern = { kind: 'whole' | 'begins' | 'ends'; text: string };
/** Each word of a phrase is a set of alternatives. */
type Phrase<T> = { topic: T; words: readonly (readonly Pattern[])[] };

/** Phrases by their first word: by the whole of it, by its first letters, by its last letters. */
export type PhraseIndex<T> = Readonly<Record<Pattern['kind'], Map<string, Phrase<T>[]>>>;

/** Letters of a pattern that stand in the index. A test holds every `recruit*` to at least so many. */
export const INDEXED_LETTERS = 3;

/** All phrases of all topics, so that a text is walked once for all of them. */
export function indexPhrases<T extends string>(lexicons: Readonly<Record<T, Lexicon>>): PhraseIndex<T> {
  const index: PhraseIndex<T> = { whole: new Map(), begins: new Map(), ends: new Map() };
  for (const [topic, lexicon] of Object.entries(lexicons) as [T, Lexicon][]) {
    for (const written of phrasesOf(lexicon)) addPhrase(index, { topic, words: wordsOf(written) });
  }
  return index;
}

/** The phrases that begin with this word. */
export function phrasesFrom<T>(index: PhraseIndex<T>, word: string): Phrase<T>[] {
  const whole = index.whole.get(word) ?? [];
  const begins = index.begins.get(word.slice(0, INDEXED_LETTERS)) ?? [];
  const ends = index.ends.get(word.slice(-INDEXED_LETTERS)) ?? [];
  const fitting = [...begins, ...ends].filter(
    (phrase) => !whole.includes(phrase) && fitsAny(phrase.words[0] ?? [], word),
  );
  return fitting.length === 0 ? whole : [...whole, ...new Set(fitting)];
}

const SMALL_WORD = 4; // letters: articles, prepositions, "our", "dans", "для"
const MOST_SMALL_WORDS = 2;
const NEGATIONS = new Set(['not', 'non', 'nie', 'не', 'без']);

/** The index of the last token of a phrase that begins at token `at`, or null when the phrase does not stand there. */
export function endOfPhrase(words: Phrase<string>['words'], tokens: readonly Token[], at: number): number | null {
  let position: number | null = at;
  for (let index = 1; index < words.length && position !== null; index += 1) {
    position = nextMatch(words[index] ?? [], tokens, position + 1);
  }
  return position;
}

function nextMatch(alternatives: readonly Pattern[], tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + MOST_SMALL_WORDS; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) return null;
    if (fitsAny(alternatives, word)) return at;
    if (!canBeSkipped(word)) return null;
  }
  return null;
}

const canBeSkipped = (word: string): boolean =>
  word.length <= SMALL_WORD && !NEGATIONS.has(word) && !(word.length === 1 && HAN.test(word));

const fitsAny = (patterns: readonly Pattern[], word: string): boolean =>
  patterns.some(({ kind, text }) => {
    if (kind === 'whole') return word === text;
    return kind === 'begins' ? word.startsWith(text) : word.endsWith(text);
  });

/** "military|defence expert*" to patterns. A phrase in Han is cut into characters, as a text is. */
function wordsOf(written: string): Pattern[][] {
  return written.split(' ').flatMap((word) => {
    if (!HAN.test(word)) return [word.split('|').map(patternOf)];
    return tokensOf(word).map((token): Pattern[] => [{ kind: 'whole', text: token.word }]);
  });
}

function patternOf(written: string): Pattern {
  const text = tokensOf(written)[0]?.word ?? '';
  if (written.endsWith('*')) return { kind: 'begins', text };
  return { kind: written.startsWith('*') ? 'ends' : 'whole', text };
}

function addPhrase<T>(index: PhraseIndex<T>, phrase: Phrase<T>): void {
  for (const { kind, text } of phrase.words[0] ?? []) {
    const key = { whole: text, begins: text.slice(0, INDEXED_LETTERS), ends: text.slice(-INDEXED_LETTERS) }[kind];
    const there = index[kind].get(key) ?? [];
    if (!there.includes(phrase)) index[kind].set(key, [...there, phrase]);
  }
}
