import { latinLookAlike, looksLatin } from './look-alike-letters.ts';

/** A text as it is read, and where each of its UTF-16 units stood in the text as it was written. */
export type Normalised = { text: string; origin: Uint32Array };

const LONGEST = 10_000; // what the contract lets a message hold

/** Characters that show nothing: soft hyphen, zero width, bidi controls, variation selectors, tags. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const PLAIN = /^[\u0000-\u007e]*$/;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The text that a reader sees: compatibility forms made plain (NFKC), unseen characters out, look-alike letters of other
 * alphabets inside a Latin word made Latin. Linear; at most 10,000 units are read. Spans are mapped back by `spanInOriginal`.
 */
export function normalise(written: string): Normalised {
  const bounded = written.slice(0, LONGEST);
  if (PLAIN.test(bounded)) return { text: bounded, origin: identity(bounded.length) };
  const units: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of bounded) {
    const seen = UNSEEN.test(character) ? '' : character.normalize('NFKC');
    for (let unit = 0; unit < seen.length; unit += 1) origin.push(at);
    units.push(seen);
    at += character.length;
  }
  origin.push(at);
  return { text: units.join('').replace(WORD, foldMixed), origin: Uint32Array.from(origin) };
}

/** [start, end) of the normalised text as [start, end) of the text as written. */
export const spanInOriginal = ({ origin }: Normalised, start: number, end: number): [number, number] => [
  origin[start] ?? 0,
  origin[end] ?? origin.at(-1) ?? 0,
];

const foldMixed = (word: string): string =>
  LATIN.test(word) && NOT_LATIN.test(word) && [...word].every((letter) => !NOT_LATIN.test(letter) || looksLatin(letter))
    ? [...word].map(latinLookAlike).join('')
    : word;

const identity = (length: number): Uint32Array => Uint32Array.from({ length: length + 1 }, (_, index) => index);
