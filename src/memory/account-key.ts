import { AccountKey } from '../contracts/account.ts';
import type { ProfileSignals } from '../contracts/profile.ts';
import type { Signal } from '../contracts/signal.ts';

export const readValue = <T>(signal: Signal<T>): T | null => ('value' in signal ? signal.value : null);

/** LinkedIn reads slugs without regard to case. */
export const foldSlug = (slug: string): string => slug.normalize('NFC').toLowerCase();

/** The account that a reading is about: by number where there is one, else by slug; null when it shows neither. */
export function accountKeyOf(signals: ProfileSignals): AccountKey | null {
  const memberId = readValue(signals.memberId);
  const slug = readValue(signals.slug);
  const key = AccountKey.safeParse(memberId === null ? `slug:${foldSlug(slug ?? '')}` : `member:${memberId}`);
  return key.success ? key.data : null;
}

export const isMemberKey = (key: AccountKey): boolean => key.startsWith('member:');

/** The slug inside a slug key; null for a number. */
export const slugOfKey = (key: AccountKey): string | null => (isMemberKey(key) ? null : key.slice('slug:'.length));
