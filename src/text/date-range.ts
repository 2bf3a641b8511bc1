import { asciiDigits, withoutInvisible } from './digits.ts';
import { monthFromName, monthsAreNumbers } from './month-names.ts';

/** `YYYY-MM`, or `YYYY` alone. `end: null` is "Present". */
export type DateRange = { start: string; end: string | null };

const LONGEST = 80;
/** Most lines end here: no year in any script. */
const HAS_YEAR = /\p{Nd}{4}/u;
const DURATION = /[·•・]/;
const DASH = /\s*[-–—−〜~～]\s*|\s+(?:to|à|au|bis|hasta|até|al)\s+/u;
const YEAR = /(?<!\d)(1[89]\d\d|2[0-6]\d\d)(?!\d)/;
/** "5月3日", "5/12": a day, which no line of dates and no row of "About this profile" shows. */
const TWO_NUMBERS = /\d\D+\d/;
const MONTH_NUMBER = /(?<!\d)(1[0-2]|0?[1-9])(?:\s*[月월./]|(?=\s|$))/;
/** More than "年" and "월": the number beside these is a day. Thai months are as short: "ม.ค.". */
const LETTERS = /\p{L}{3}|\p{Script=Thai}/u;
/** What a date may hold beside year and month: "de", "г.", "년", "พ.ศ.". */
const LONGEST_REST = 4;
const LONGEST_PRESENT = 40;
/** Thai pages count from 543 years earlier. */
const BUDDHIST_ERA = 543;

/**
 * Reads the dates line of a position or an education: "Oct 2023 - Dec 2024 · 1 yr 3 mos", "2018 – 2019",
 * "juil. 2021 - aujourd’hui", "2021年7月 - 現在". Null for any line that holds more than dates.
 */
export function parseDateRange(line: string, lang: string): DateRange | null {
  if (!HAS_YEAR.test(line)) return null;
  const [dates = ''] = asciiDigits(withoutInvisible(line)).split(DURATION);
  if (dates.length > LONGEST || !YEAR.test(dates)) return null;
  const [left = '', right, ...more] = dates.trim().split(DASH);
  if (more.length > 0) return null;
  const start = parseMonthOrYear(left, lang);
  if (start === null) return null;
  if (right === undefined) return { start, end: start };
  const end = parseMonthOrYear(right, lang);
  if (end === null && (/\d/.test(right) || right.trim() === '' || right.length > LONGEST_PRESENT)) return null;
  return { start, end };
}

/** "Jul 2021" -> `2021-07`, "2018" -> `2018`; null when the text holds anything else. */
export function parseMonthOrYear(text: string, lang: string): string | null {
  const written = asciiDigits(withoutInvisible(text)).trim();
  const year = YEAR.exec(written)?.[1];
  if (year === undefined || written.length > LONGEST) return null;
  const rest = written.replace(year, ' ').trim();
  if (TWO_NUMBERS.test(rest)) return null;
  const month = rest === '' ? null : monthIn(rest, lang);
  if (month === null && rest.replace(/[\s.,]/g, '').length > LONGEST_REST) return null;
  if (month === null && /\d/.test(rest)) return null;
  const christian = Number(year) > 2400 ? Number(year) - BUDDHIST_ERA : Number(year);
  return month === null ? String(christian) : `${christian}-${String(month).padStart(2, '0')}`;
}

function monthIn(rest: string, lang: string): number | null {
  const number = MONTH_NUMBER.exec(rest)?.[1];
  if (number !== undefined && (!LETTERS.test(rest) || monthsAreNumbers(lang))) return Number(number);
  const words = rest.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length > 3 || /\d/.test(rest)) return null;
  const months = words.map((word) => monthFromName(word, lang)).filter((month) => month !== null);
  return months.length === 1 && isFluff(words, lang) ? (months[0] ?? null) : null;
}

/** All words but the month must be as short as "de" or "г.". */
const isFluff = (words: readonly string[], lang: string): boolean =>
  words.every((word) => word.length <= LONGEST_REST || monthFromName(word, lang) !== null);
