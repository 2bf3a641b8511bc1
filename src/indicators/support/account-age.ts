import type { Evidence } from '../../contracts/assessment.ts';
import type { Moment } from '../../contracts/judged.ts';
import { accountAgeAccuracyMonths } from '../../text/account-age.ts';
import { monthInWords, monthsBetween } from '../../text/months.ts';
import { fact } from './evidence.ts';

type Made = { joined: string | null; accountCreatedAbout: string | null };

type AccountAge = {
  /** At least this old. The member number names the latest month in which the account can have been made. */
  months: number;
  /** At most this old: the same where the date stands on the page, some months more by the member number. */
  monthsAtMost: number;
  evidence: Evidence;
};

/** How old the account is: by the date in "About this profile" when it was read, else by the member number, else null. */
export function accountAge({ joined, accountCreatedAbout }: Made, { thisMonth }: Moment): AccountAge | null {
  if (joined !== null) {
    const shown = `Joined in ${monthInWords(joined)}`;
    const months = monthsBetween(joined, thisMonth);
    return { months, monthsAtMost: months, evidence: fact('joined', shown) };
  }
  if (accountCreatedAbout === null) return null;
  const shown = `Made about ${monthInWords(accountCreatedAbout)}, by its member number`;
  const months = monthsBetween(accountCreatedAbout, thisMonth);
  const monthsAtMost = months + accountAgeAccuracyMonths(accountCreatedAbout);
  return { months, monthsAtMost, evidence: fact('accountCreatedAbout', shown) };
}

export const AGE_UNREAD = 'when the account was made could not be read';
