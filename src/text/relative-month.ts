import { asciiDigits, withoutInvisible } from './digits.ts';
import { knownLanguage } from './known-language.ts';

const UNITS = [
  ['year', 12],
  ['month', 1],
  ['week', 0.25],
  ['day', 1 / 30],
] as const;
const ACCENTS = /[\u0300-\u036f]/g;

/** Without accents and capitals. */
export const plainLetters = (text: string): string => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/**
 * The month (`YYYY-MM`), about, that a text such as "Updated over 1 year ago" names, or null. The unit's name comes from
 * `Intl`; "over" and "less than" are not told apart, so the month is no more than about.
 */
export function monthsAgo(text: string, lang: string, now: string): string | null {
  const written = plainLetters(asciiDigits(withoutInvisible(text)));
  const number = /\d{1,3}/.exec(written)?.[0];
  const unit = UNITS.find(([name]) => unitNames(name, lang).some((unitName) => written.includes(unitName)));
  if (!unit) return null;
  const ago = Math.round(Number(number ?? 1) * unit[1]);
  const month = new Date(now);
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() - ago);
  return month.toISOString().slice(0, 7);
}

/** "year", "years", in the language: the unit that `Intl` writes for one and for five. */
export function unitNames(unit: string, lang: string): readonly string[] {
  const format = new Intl.NumberFormat(knownLanguage(lang), { style: 'unit', unit, unitDisplay: 'long' });
  return [1, 2, 5].map((count) =>
    plainLetters(format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? unit).trim(),
  );
}
