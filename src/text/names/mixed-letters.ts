import { looksLatin } from '../look-alike-letters.ts';

/** Words, with invisible characters inside them: what a reader sees as one word. */
const WORD = /[\p{L}\p{M}\p{Cf}]+/gu;

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;

/** Characters that show nothing and join nothing between letters of these alphabets. Other alphabets need some of them. */
const INVISIBLE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\ufeff]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/u;

/** On Cyrillic keyboards without it, people type the Latin i for the letter that looks the same. */
const LATIN_I = /[Ii]/g;

export type MixedLetters = { word: string; start: number; end: number; kind: 'look-alike' | 'mixed' | 'invisible' };

/**
 * The first word whose letters come from alphabets that no language writes together, or that hides a character inside.
 * Only within one word: a name in any one alphabet, or in several words of different ones, is ordinary. Alphabets that
 * are written together (Han, Kana, Hangul and Latin) are never a mix.
 */
export function mixedLetters(text: string): MixedLetters | null {
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const kind = kindOf(word);
    if (kind !== null) return { word, start, end: start + word.length, kind };
  }
  return null;
}

function kindOf(word: string): MixedLetters['kind'] | null {
  if (INVISIBLE.test(word)) return 'invisible';
  const rest = CYRILLIC.test(word) ? word.replace(LATIN_I, '') : word;
  const alphabets = [LATIN, CYRILLIC, GREEK].filter((alphabet) => alphabet.test(rest));
  if (alphabets.length < 2) return null;
  return LATIN.test(rest) && [...rest].some(looksLatin) ? 'look-alike' : 'mixed';
}
