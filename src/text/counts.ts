import { asciiDigits, withoutInvisible } from './digits.ts';
import { knownLanguage } from './known-language.ts';

/** A number with any separator, then perhaps a short word: "3,492,095", "1 439", "١٬٩٧١", "4 k", "2 mil", "1,2 тыс.". */
const NUMBER = /^(\d{1,3}(?:[.,’'\u066c\u00a0\u202f ]\d{3})+|\d+)(?:[.,\u066b](\d{1,2}))?(?!\d)\s*/;
/** A word that can mean a thousand: short, or one sign of a script that writes no spaces. */
const WORD = /^(?:[\p{Script=Han}\p{Script=Hangul}]|\p{L}{1,5}(?!\p{L}))/u;
const LARGEST = 1_000_000_000;

const magnitudesByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The short words of a language for a thousand, ten thousand, a million and so on, as `Intl` writes them. */
function magnitudes(lang: string): ReadonlyMap<string, number> {
  const known = magnitudesByLanguage.get(lang);
  if (known) return known;
  const format = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 0 });
  const words = new Map<string, number>([
    ['k', 1_000],
    ['m', 1_000_000],
  ]);
  for (const size of [1e9, 1e6, 1e5, 1e4, 1e3]) {
    const word = format.formatToParts(size).find(({ type }) => type === 'compact')?.value ?? '';
    const shown = Number(asciiDigits(format.format(size)).replace(/\D/g, ''));
    if (word !== '' && shown > 0) words.set(plain(word), size / shown);
  }
  magnitudesByLanguage.set(lang, words);
  return words;
}

const plain = (word: string) => word.toLowerCase().replaceAll('.', '');

/** The count that a text begins with, in the language of the page; null when it begins with none. */
export function leadingCount(text: string, lang: string): number | null {
  const written = asciiDigits(withoutInvisible(text)).trim();
  const match = NUMBER.exec(written);
  if (!match) return null;
  const [whole, digits = '', decimals] = match;
  const rest = written.slice(whole.length);
  const number = Number(digits.replace(/\D/g, '')) + (decimals ? Number(`0.${decimals}`) : 0);
  const word = WORD.exec(rest)?.[0];
  const size = word === undefined ? 1 : (magnitudes(knownLanguage(lang)).get(plain(word)) ?? 1);
  const count = Math.round(number * size);
  return count > LARGEST || (decimals !== undefined && size === 1) ? null : count;
}

/** The first count anywhere in a text, as `leadingCount` reads it. */
export function firstCount(text: string, lang: string): number | null {
  const written = asciiDigits(withoutInvisible(text));
  const at = written.search(/\d/);
  return at < 0 ? null : leadingCount(written.slice(at), lang);
}
