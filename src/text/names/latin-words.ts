import { foldLetters } from '../fold-letters.ts';

const LATIN_ONLY = /^[a-z]+$/;

/** The words of a name in Latin letters without diacritics; null when any word is in other letters. */
export function latinWords(text: string): string[] | null {
  const words = foldLetters(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => LATIN_ONLY.test(word)) ? words : null;
}
