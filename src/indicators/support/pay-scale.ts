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

/** Sums that they name which are large for the task. */
export const largeSums = ({ amounts }: ReadConversation): Amount[] =>
  amounts.filter((amount) => amount.from === 'them' && isLarge(amount));

function isLarge({ value, currency, per }: Amount): boolean {
  const dollars = value * (WORTH[currency ?? ''] ?? 1);
  if (per !== null) return dollars >= LARGE[per];
  return dollars >= LARGE_FOR_A_TASK && dollars < A_SALARY;
}
