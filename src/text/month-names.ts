import { knownLanguage } from './known-language.ts';

/** Accents of Latin, Greek and Cyrillic. In Indic scripts the marks are the vowels and stay. */
const ACCENTS = /[\u0300-\u036f]/g;
const NOT_LETTERS = /[^\p{L}\p{M}]/gu;

/** `YYYY-MM` of the middle of a month, by index from 0. */
const middleOf = (month: number) => new Date(Date.UTC(2023, month, 15));

const plain = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(NOT_LETTERS, '');

/** Many languages bend a month's name in a date ("май", "мая"), so each way is asked for, the likeliest first. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'long' },
];

const namesByStyle = new Map<string, readonly string[]>();

/** The twelve names in one language and style, folded to plain letters. Made when first asked for: `Intl` is slow to start. */
function monthNames(lang: string, style: number): readonly string[] {
  const key = `${lang} ${style}`;
  const known = namesByStyle.get(key);
  if (known) return known;
  // LinkedIn counts in Gregorian years in every language; `Intl` would not for Persian.
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...STYLES[style], timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => plain(monthPart(format, middleOf(month))));
  namesByStyle.set(key, names);
  return names;
}

/** Vietnamese counts its months: "tháng 7". */
export function monthsAreNumbers(lang: string): boolean {
  return /\d/.test(
    new Intl.DateTimeFormat(knownLanguage(lang), { month: 'long', timeZone: 'UTC' }).format(middleOf(0)),
  );
}

const monthPart = (format: Intl.DateTimeFormat, date: Date): string =>
  format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';

/**
 * The month (1 to 12) that a word names in a language, or null. Takes LinkedIn's own abbreviations too: a word of three
 * letters or more that begins exactly one month's name, or is begun by one.
 */
export function monthFromName(word: string, lang: string): number | null {
  const folded = plain(word);
  if (folded === '') return null;
  return monthIn(folded, knownLanguage(lang)) ?? monthIn(folded, 'en');
}

function monthIn(word: string, lang: string): number | null {
  for (let style = 0; style < STYLES.length; style += 1) {
    const names = monthNames(lang, style);
    const exact = names.indexOf(word);
    if (exact >= 0) return exact + 1;
    const begun = names.flatMap((name, month) => (isBegun(name, word) ? [month + 1] : []));
    if (begun.length === 1) return begun[0] ?? null;
  }
  return null;
}

/** Three letters are enough to begin a name, two outside ASCII: "de" is no December. */
const isLong = (word: string) => word.length >= 3 || (word.length === 2 && /[^\0-\x7f]/.test(word));

const isBegun = (name: string, word: string) =>
  isLong(word) && (name.startsWith(word) || (isLong(name) && word.startsWith(name) && word.length <= name.length + 3));
