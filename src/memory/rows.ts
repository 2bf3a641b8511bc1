import * as z from 'zod/mini';
import { AccountKey, CaseState, Change } from '../contracts/account.ts';
import { ProfileSignals } from '../contracts/profile.ts';
import { Instant, text } from '../contracts/schema.ts';

/** A value whose change means something, as it stood before this visit. Several for somebody with several employers. */
export const WatchedValue = z.strictObject({ shown: z.array(text(300)).check(z.maxLength(100)), seenAt: Instant });
export type WatchedValue = z.infer<typeof WatchedValue>;

export const Before = z.strictObject({ lang: text(35), values: z.partialRecord(Change.shape.signal, WatchedValue) });
export type Before = z.infer<typeof Before>;

/** All that was seen of one account. Every value in `signals` has its `seenAt`. */
export const AccountRow = z.strictObject({
  key: AccountKey,
  /** The slug seen last, folded: finds the account again on pages that do not show its number. Empty when unknown. */
  slug: text(200),
  signals: ProfileSignals,
  lang: text(35),
  /** Null until a second visit. */
  before: z.nullable(Before),
  changes: z.array(Change).check(z.maxLength(60)),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  visit: z.strictObject({ id: text(64), startedAt: Instant }),
});
export type AccountRow = z.infer<typeof AccountRow>;

/** Where the person stands with an account; kept apart from `accounts`, which forgets with time. */
export const CaseRow = z.strictObject({
  key: AccountKey,
  slug: text(200),
  name: z.nullable(text(200)),
  case: CaseState,
  changedAt: Instant,
});
export type CaseRow = z.infer<typeof CaseRow>;

export const noCase: CaseState = { step: 'recognise', knownSince: null, removedAt: null, reports: [] };
