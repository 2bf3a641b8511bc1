import { foldSlug, readValue } from '../memory/account-key.ts';
import type { WhichTell } from '../memory/kept-conversations.ts';
import { mergeSeen, type Seen } from '../memory/merge.ts';
import type { AccountRow } from '../memory/rows.ts';

/** The key of an account can change between two readings of one page, when only the second shows its number. */
export const nameOf = ({ slug, key }: AccountRow): string => slug || key;

/** By number, by slug, or as the profile of the same visit whose number a later reading no longer shows. */
export function isSameAccount(row: AccountRow, { key, signals, visit, surface }: Seen): boolean {
  const slug = foldSlug(readValue(signals.slug) ?? '');
  if (row.key === key || (slug !== '' && row.slug === slug)) return true;
  return surface === 'profile' && row.visit.id === visit && row.seenOn.some((seen) => seen.surface === 'profile');
}

/** The row after a reading of the same account. A number that is known stays when only the slug is shown. */
export const rowAfter = (prior: AccountRow | null, seen: Seen, whichTell?: WhichTell): AccountRow =>
  mergeSeen(prior, { ...seen, key: prior && seen.key.startsWith('slug:') ? prior.key : seen.key }, whichTell);
