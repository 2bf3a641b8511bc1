import { foldLetters } from '../fold-letters.ts';

/** A word of a text, folded, and where it stands: [start, end) in UTF-16 units. A Han character is a word of its own. */
export type Token = { word: string; start: number; end: number };

export const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const NOT_ASCII = /[^\u0000-\u007f]/;
const ASCII_WORD = /[a-z0-9]+/g;

/** The words of a text in order. Linear in its length. */
export const tokensOf = (text: string): Token[] => (NOT_ASCII.test(text) ? foldedTokens(text) : asciiTokens(text));

const foldedTokens = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({
    word: foldLetters(word),
    start,
    end: start + word.length,
  }));

/** Most texts are ASCII: lower case keeps every place, and letters need no looking up. */
const asciiTokens = (text: string): Token[] =>
  Array.from(text.toLowerCase().matchAll(ASCII_WORD), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
