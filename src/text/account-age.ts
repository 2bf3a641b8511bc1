/**
 * When an account was made, from its member number: LinkedIn gives numbers in order of joining.
 *
 * Data of November 2026, a curve from 490 public pairs: counts told by the press, exact pairs, and bounds by the
 * earliest dated trace of an account. It errs late: the month is the latest in which the account can have been made,
 * about. It dates the account, not its owner: bought or stolen old accounts look old.
 */
const JOINED_NO_LATER_THAN: readonly (readonly [memberId: number, date: string])[] = [
  [0, '2003-05-05'], // launch
  [40_000, '2004-02-15'], // member number self-reported
  [157_000, '2004-04-15'], // member number self-reported
  [1_000_000, '2004-08-31'], // member count by press, and so to 2009
  [3_300_000, '2005-07-15'],
  [6_200_000, '2006-05-30'],
  [10_400_000, '2007-04-11'],
  [33_500_000, '2009-01-15'],
  [97_624_000, '2010-12-18'], // exact
  [108_000_000, '2011-03-22'], // member count by press, and so to 2017-04
  [218_000_000, '2013-01-09'],
  [333_000_000, '2014-04-18'],
  [563_000_000, '2017-04-24'],
  [585_023_000, '2017-07-29'], // exact
  [686_600_000, '2019-02-01'], // bound by earliest dated trace
  [761_500_000, '2019-08-20'], // bound by earliest dated trace
  [831_200_000, '2020-07-15'], // bound and member count
  [889_900_000, '2021-04-15'], // bound and member count
  [992_600_000, '2022-04-15'], // bound by earliest dated trace
  [1_040_000_000, '2022-12-15'], // member count by press
  [1_154_500_000, '2023-08-20'], // bound by earliest dated trace, and so to the end
  [1_187_600_000, '2023-09-15'],
  [1_215_600_000, '2023-11-20'],
  [1_276_300_000, '2024-02-25'],
  [1_312_300_000, '2024-04-25'],
  [1_332_700_000, '2024-06-08'],
  [1_372_300_000, '2024-08-15'],
  [1_407_100_000, '2024-10-18'],
  [1_428_800_000, '2024-11-22'],
  [1_577_800_000, '2025-08-20'],
  [1_744_300_000, '2026-05-01'],
  [1_794_500_000, '2026-07-05'],
];

const LAST = JOINED_NO_LATER_THAN.at(-1) ?? [0, '2003-05-05'];

/** The last month that the curve knows. Say "2026 or later" for an account that falls on it. */
export const lastKnownMonth: string = LAST[1].slice(0, 7);

/** The month (`YYYY-MM`) in which an account was made, about and at the latest; `lastKnownMonth` past the end. */
export function accountCreatedAbout(memberId: number): string {
  const next = JOINED_NO_LATER_THAN.findIndex(([number]) => number >= memberId);
  const [above, aboveDate] = JOINED_NO_LATER_THAN[next] ?? LAST;
  const [below, belowDate] = JOINED_NO_LATER_THAN[next - 1] ?? [above, aboveDate];
  if (next < 0 || above === below) return aboveDate.slice(0, 7);
  const from = Date.parse(belowDate);
  const share = (memberId - below) / (above - below);
  return new Date(from + share * (Date.parse(aboveDate) - from)).toISOString().slice(0, 7);
}

/** How many months the month can be off to either side, by the year it names. */
export function accountAgeAccuracyMonths(month: string): number {
  const year = Number(month.slice(0, 4));
  if (year <= 2017) return 6;
  return year <= 2023 ? 9 : 3;
}
