import * as z from 'zod/mini';
import { monthsAgo } from '../../src/text/relative-month.ts';

/** Values of a case as people write them. `null` and a key that is not there both mean that the page did not show it. */
export const orNull = <T extends z.core.$ZodType>(value: T) => z._default(z.nullable(value), null);

const isEmpty = (written: unknown) => typeof written === 'string' && written.trim() === '';

/** Turns what was written into a value, or empty text into null; what cannot be read is refused as not `wanted`. */
const read = <T>(wanted: string, parse: (written: unknown) => T | null) =>
  z.pipe(
    z
      .unknown()
      .check(z.refine((written) => isEmpty(written) || parse(written) !== null, { error: `expected ${wanted}` })),
    z.transform((written) => (isEmpty(written) ? null : parse(written))),
  );

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}/;
const ANY_MOMENT = '2026-01-01T00:00:00Z'; // whether a text names a time ago does not depend on when it is read

/** Any of YYYY-MM, YYYY-MM-DD or a full ISO instant, as an instant in UTC; null for anything else. */
function instantOf(written: unknown): string | null {
  if (typeof written !== 'string' || !(MONTH.test(written) || DAY.test(written))) return null;
  const time = Date.parse(MONTH.test(written) ? `${written}-01` : written);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const monthOf = (written: unknown) => instantOf(written)?.slice(0, 7) ?? null;

/** A text such as "Updated over 1 year ago" stays as it is: which month it names depends on the moment of judging. */
const agoOf = (written: unknown) =>
  typeof written === 'string' && monthsAgo(written, 'en', ANY_MOMENT) !== null ? written : null;

const DATE = 'YYYY-MM, YYYY-MM-DD or an ISO instant';
export const InstantLike = read(DATE, instantOf);
export const MonthLike = read(DATE, monthOf);
export const MonthOrAgo = read(`${DATE}, or "1 year ago"`, (written) => monthOf(written) ?? agoOf(written));
export const InstantOrAgo = read(`${DATE}, or "1 year ago"`, (written) => instantOf(written) ?? agoOf(written));

function yearOrMonthOf(written: unknown): string | null {
  const year = String(written);
  return YEAR.test(year) ? year : monthOf(written);
}

export const YearOrMonthLike = read('YYYY, YYYY-MM or YYYY-MM-DD', yearOrMonthOf);

const ONGOING = /^(?:present|current|now)$/i;
const isOngoing = (written: unknown) => typeof written === 'string' && ONGOING.test(written.trim());

/** The end of a role: "present" is the null of one that goes on. */
export const EndLike = z.pipe(
  z.transform((written: unknown) => (isOngoing(written) ? '' : written)),
  YearOrMonthLike,
);

const COUNT = /^(\d{1,9})(\+?)$/;

function countOf(written: unknown): { count: number; orMore: boolean } | null {
  if (typeof written !== 'number' && typeof written !== 'string') return null;
  const bare = typeof written === 'number' ? String(written) : written.replaceAll(/[,.\s]/g, '');
  const [, count, plus] = COUNT.exec(bare) ?? [];
  return count === undefined ? null : { count: Number(count), orMore: plus === '+' };
}

const COUNTED = 'a whole number or text such as "500+"';
export const ConnectionsLike = read(COUNTED, countOf);
export const CountLike = read(COUNTED, (written) => countOf(written)?.count ?? null);

/** 1 to 3, or text such as "2nd". */
export const DegreeLike = read('1, 2 or 3', (written) => {
  const [, degree] = /^([123])(?:st|nd|rd)?\+?$/.exec(String(written).trim()) ?? [];
  return degree === undefined ? null : Number(degree);
});

const FLAGS = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);
export const FlagLike = read('true or false', (written) => FLAGS.get(String(written).trim().toLowerCase()) ?? null);

/** `present` stands for a photo that is there, loaded or not. */
export const PhotoLike = read('"present" or "absent"', (written) => {
  if (written === 'present' || written === 'loaded' || written === true) return 'loaded' as const;
  if (written === 'lazy') return 'lazy' as const;
  return written === 'absent' || written === false ? ('absent' as const) : null;
});

/** Text up to a length; a longer one is cut, as the page reader would cut it. Empty text counts as not shown. */
export const textUpTo = (max: number) =>
  z.pipe(
    z.nullable(z.string()),
    z.transform((text) => (text === null || text === '' ? null : text.slice(0, max))),
  );

/** A list up to a length; a longer one is cut, as the page reader would cut it. */
export const listUpTo = <T extends z.core.$ZodType>(max: number, item: T) =>
  z.pipe(
    z.array(item),
    z.transform((items) => items.slice(0, max)),
  );
