/** Months are `YYYY-MM`; where a page shows the year alone, `YYYY`. Instants start with a month, so they may be handed in too. */
const MONTH = /^(\d{4})(?:-(\d{2}))?/;

const named = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Months since year 0, for sums. A year alone counts as `monthIfYearAlone`, 1 to 12. NaN for anything else. */
export function monthNumber(month: string, monthIfYearAlone = 1): number {
  const [, year, inYear] = MONTH.exec(month) ?? [];
  return year === undefined ? Number.NaN : Number(year) * 12 + Number(inYear ?? monthIfYearAlone) - 1;
}

/** Whole months from one to the other; negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);

/** "March 2024"; "2024" for a year alone. For evidence, which is in English. */
export function monthInWords(month: string): string {
  if (/^\d{4}$/.test(month)) return month;
  return named.format(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1));
}

const YEAR = 12;

/** "3 months", "1 year", "14 years": rounded down, as people say it. */
export function spanInWords(months: number): string {
  const [count, unit] = months < YEAR * 2 ? [months, 'month'] : [Math.floor(months / YEAR), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
