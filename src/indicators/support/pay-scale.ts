import type { Amount, ReadConversation } from '../../contracts/conversation.ts';

/** About what one unit is worth in US dollars: only good enough to tell large from small. */
const WORTH: Readonly<Record<string, number>> = { CNY: 0.14, RUB: 0.011, PLN: 0.25, BRL: 0.18, SEK: 0.1, GBP: 1.25 };

/** Above these, in dollars, pay is out of scale for work that nobody tested. A year's or month's salary never is. */
const LARGE: Readonly<Record<NonNullable<Amount['per']>, number>> = {
  page: 150,
  hour: 300,
  day: 1_500,
  piece: 400,
  week: 5_000,
  month: Number.POSITIVE_INFINITY,
  year: Number.POSITIVE_INFINITY,
};
const LARGE_FOR_A_TASK = 400;
const A_SALARY = 20_000;
const SMALL_CHANGE = 40;

/** Sums that they name, for anything but a year's or month's work, that are no salary and no small change. */
export const sumsForATask = ({ amounts }: ReadConversation): Amount[] =>
  amounts.filter((amount) => amount.from === 'them' && isForATask(amount));

/** Those of them that are large for the task. */
export const largeSums = (conversation: ReadConversation): Amount[] => sumsForATask(conversation).filter(isLarge);

const dollarsOf = ({ value, currency }: Amount): number => value * (WORTH[currency ?? ''] ?? 1);

const isForATask = (amount: Amount): boolean =>
  amount.per !== 'year' && amount.per !== 'month' && dollarsOf(amount) >= SMALL_CHANGE && dollarsOf(amount) < A_SALARY;

function isLarge(amount: Amount): boolean {
  const least = amount.per === null ? LARGE_FOR_A_TASK : LARGE[amount.per];
  return dollarsOf(amount) >= least;
}
