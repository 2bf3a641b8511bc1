import { asciiDigits, withoutInvisible } from './digits.ts';
import { knownLanguage } from './known-language.ts';
import { plainLetters, unitNames } from './relative-month.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const LONGEST = 40;

/** Whether a line says nothing but how long ago something was: "3 weeks ago", "vor 2 Tagen", "Yesterday". */
export function isTimeAgo(text: string, lang: string): boolean {
  if (text.length > LONGEST) return false;
  const written = plainLetters(asciiDigits(withoutInvisible(text))).trim();
  if (nearDays(lang).includes(written)) return true;
  const [number, ...more] = written.match(/\d+/g) ?? [];
  if (number === undefined || number.length > 3 || more.length > 0) return false;
  return UNITS.some((unit) => unitNames(unit, lang).some((name) => name !== '' && written.includes(name)));
}

/** "today", "yesterday", "now". */
function nearDays(lang: string): readonly string[] {
  const format = new Intl.RelativeTimeFormat(knownLanguage(lang), { numeric: 'auto' });
  const words = [format.format(0, 'day'), format.format(-1, 'day'), format.format(0, 'second')];
  return words.map((word) => plainLetters(word).trim());
}
