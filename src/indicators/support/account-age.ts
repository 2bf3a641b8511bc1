import type { Evidence } from '../../contracts/assessment.ts';
import type { Moment } from '../../contracts/judged.ts';
import { monthInWords, monthsBetween } from '../../text/months.ts';
import { fact } from './evidence.ts';

type Made = { joined: string | null; accountCreatedAbout: string | null };

export type AccountAge = {
  /** At least this old: the member number names the latest month in which the account can have been made. */
  months: number;
  /** The date stands on the page; false when it follows from the member number, which is good to some months only. */
  exact: boolean;
  evidence: Evidence;
};

/** How old the account is: by the date in "About this profile" when it was read, else by the member number, else null. */
export function accountAge({ joined, accountCreatedAbout }: Made, { thisMonth }: Moment): AccountAge | null {
  if (joined !== null) {
    const shown = `Joined in ${monthInWords(joined)}`;
    return { months: monthsBetween(joined, thisMonth), exact: true, evidence: fact('joined', shown) };
  }
  if (accountCreatedAbout === null) return null;
  const shown = `Made about ${monthInWords(accountCreatedAbout)}, by its member number`;
  const evidence = fact('accountCreatedAbout', shown);
  return { months: monthsBetween(accountCreatedAbout, thisMonth), exact: false, evidence };
}

export const AGE_UNREAD = 'when the account was made could not be read';
