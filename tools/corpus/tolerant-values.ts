import * as z from 'zod/mini';

/** Values of a case as people write them. `null` and a key that is not there both mean that the page did not show it. */
export const orNull = <T extends z.core.$ZodType>(value: T) => z._default(z.nullable(value), null);

/** Turns what was written into a value, or into null where it cannot be; then `wanted` says what is wrong with it. */
const read = <T>(wanted: string, parse: (written: unknown) => T | null) =>
  z.pipe(
    z.unknown().check(z.refine((written) => parse(written) !== null, { error: `expected ${wanted}` })),
    z.transform((written) => parse(written) as T),
  );

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}/;

/** Any of YYYY-MM, YYYY-MM-DD or a full ISO instant, as an instant in UTC; null for anything else. */
function instantOf(written: unknown): string | null {
  if (typeof written !== 'string' || !(MONTH.test(written) || DAY.test(written))) return null;
  const time = Date.parse(MONTH.test(written) ? `${written}-01` : written);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export const InstantLike = read('YYYY-MM, YYYY-MM-DD or an ISO instant', instantOf);
export const MonthLike = read(
  'YYYY-MM, YYYY-MM-DD or an ISO instant',
  (written) => instantOf(written)?.slice(0, 7) ?? null,
);

export const YearOrMonthLike = read('YYYY, YYYY-MM or YYYY-MM-DD', (written) => {
  const year = String(written);
  return YEAR.test(year) ? year : (instantOf(written)?.slice(0, 7) ?? null);
});

const COUNT = /^(\d{1,9})(\+?)$/;

/** A number, or text such as "500+". */
export const ConnectionsLike = read('a whole number or text such as "500+"', (written) => {
  if (typeof written !== 'number' && typeof written !== 'string') return null;
  const [, count, plus] = COUNT.exec(String(written).replaceAll(/[,.\s]/g, '')) ?? [];
  return count === undefined || (typeof written === 'number' && !Number.isInteger(written))
    ? null
    : { count: Number(count), orMore: plus === '+' };
});

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
