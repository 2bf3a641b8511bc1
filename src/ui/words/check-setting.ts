import { EmailAddress } from '../../contracts/settings.ts';

// What is wrong with something that was typed, in words; null when nothing is.

export function addressProblem(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || EmailAddress.safeParse(address).success) return null;
  if (!address.includes('@')) return 'There is no @ in this address.';
  if (/\s/u.test(address)) return 'An address has no spaces in it.';
  if (address.split('@').length > 2) return 'One address only, with one @.';
  return 'This does not look like a mail address.';
}

const MOST_DAYS = 365;

export function daysProblem(typed: string): string | null {
  const days = Number(typed);
  if (typed.trim() !== '' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return null;
  return `A whole number of days, from 1 to ${MOST_DAYS}.`;
}

export const lengthProblem =
  (most: number) =>
  (typed: string): string | null =>
    typed.trim().length > most ? `At most ${most} characters.` : null;
