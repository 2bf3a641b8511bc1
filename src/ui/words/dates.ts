const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const RELATIVE_DAYS = 7; // farther away a date says more than a distance

/** The words around a date are English; the date itself stands in the person's own form. */
const near = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "just now", "3 hours ago", "yesterday", "4 days ago", then the date. Instants in ISO; an unreadable one is shown as it is. */
export function whenWords(instant: string, now: Date, locale?: string): string {
  const then = new Date(instant);
  const passed = now.getTime() - then.getTime();
  if (Number.isNaN(passed)) return instant;
  if (passed < 0 || passed >= RELATIVE_DAYS * DAY) return dateWords(instant, locale);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return near.format(-Math.floor(passed / MINUTE), 'minute');
  const days = calendarDaysBetween(then, now);
  return days === 0 ? near.format(-Math.floor(passed / HOUR), 'hour') : near.format(-days, 'day');
}

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const calendarDaysBetween = (then: Date, now: Date) => Math.round((midnight(now) - midnight(then)) / DAY);

/** "14 Nov 2026" in the person's form. */
export const dateWords = (instant: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));

/** "3 Sept – 14 Nov 2026", or one day where both are the same. Instants in ISO, the earlier one first. */
export const daysWords = (first: string, last: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
    .formatRange(new Date(first), new Date(last))
    .replace(/\s–/u, '\u00a0–'); // a dash begins no line

/** "14 Nov 2026, 09:12" in the person's form. */
export const dateTimeWords = (instant: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** "March 2024" for `YYYY-MM` or an instant, "2006" for a year alone. UTC, so that no month moves with the time zone. */
export function monthWords(value: string, locale?: string): string {
  if (/^\d{4}$/.test(value)) return value;
  const [year, month] = value.split('-').map(Number);
  if (year === undefined || month === undefined) return value;
  const date = new Date(Date.UTC(year, month - 1));
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** "October" this year, "March 2024" before: enough to place a trace in time. */
export const traceWords = (instant: string, now: Date, locale?: string): string =>
  instant.slice(0, 4) === String(now.getUTCFullYear())
    ? new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(instant))
    : monthWords(instant.slice(0, 7), locale);
