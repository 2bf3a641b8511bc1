import { asciiDigits, withoutInvisible } from './digits.ts';
import { knownLanguage } from './known-language.ts';
import { plainLetters, unitNames } from './relative-month.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const LONGEST = 40;

/** Whether a line says nothing but how long ago something was: "3 weeks ago", "vor 2 Tagen", "Yesterday". */
export function isTimeAgo(text: string, lang: string): boolean {
  if (text.length > LONGEST) return false;
  const written = plainLetters(asciiDigits(withoutInvisible(text))).trim();
  if (once(near, lang, nearDays).includes(written)) return true;
  const [number, ...more] = written.match(/\d+/g) ?? [];
  if (number === undefined || number.length > 3 || more.length > 0) return false;
  return once(unitsOf, lang, allUnits).some((name) => written.includes(name));
}

// A page is asked line by line, and what `Intl` is built for a language costs more than all the rest.
const near = new Map<string, readonly string[]>();
const unitsOf = new Map<string, readonly string[]>();

/** What a map knows of a language, made when it is first asked for. A page cannot fill it: `Intl` must know the language. */
function once(known: Map<string, readonly string[]>, lang: string, make: (lang: string) => readonly string[]) {
  const language = knownLanguage(lang);
  const found = known.get(language) ?? make(language);
  known.set(language, found);
  return found;
}

const allUnits = (lang: string): readonly string[] =>
  UNITS.flatMap((unit) => unitNames(unit, lang)).filter((name) => name !== '');

/** "today", "yesterday", "now". */
function nearDays(lang: string): readonly string[] {
  const format = new Intl.RelativeTimeFormat(knownLanguage(lang), { numeric: 'auto' });
  const words = [format.format(0, 'day'), format.format(-1, 'day'), format.format(0, 'second')];
  return words.map((word) => plainLetters(word).trim());
}
