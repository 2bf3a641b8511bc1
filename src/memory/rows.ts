import * as z from 'zod/mini';
import { AccountKey, CaseState, Change, SeenOn } from '../contracts/account.ts';
import { ProfileSignals } from '../contracts/profile.ts';
import { Instant, text } from '../contracts/schema.ts';
import { Conversation } from '../contracts/sighting.ts';
import { MOST_CONVERSATIONS } from './kept-conversations.ts';

/** A value whose change means something, as it stood before this visit. Several for somebody with several employers. */
export const WatchedValue = z.strictObject({ shown: z.array(text(300)).check(z.maxLength(100)), seenAt: Instant });
export type WatchedValue = z.infer<typeof WatchedValue>;

export const Before = z.strictObject({ lang: text(35), values: z.partialRecord(Change.shape.signal, WatchedValue) });
export type Before = z.infer<typeof Before>;

/** All that was seen of one account. Every value in `signals` has its `seenAt`. Rows of version 1 lack the last four. */
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
  /** Each conversation as far as it was ever loaded, freshest first; 200 messages of all together. */
  conversations: z._default(z.array(Conversation).check(z.maxLength(MOST_CONVERSATIONS)), []),
  invitationNote: z._default(z.nullable(text(2_000)), null),
  /** Freshest first. */
  seenOn: z._default(z.array(SeenOn).check(z.maxLength(5)), []),
  /** The findings for which the badge opened by itself; empty when it never did. */
  nudgedFor: z._default(text(4_000), ''),
});
export type AccountRow = z.infer<typeof AccountRow>;

/** What a text of theirs was made from, as hashes: enough to see the same template again, and no word of it. */
export const TextRow = z.strictObject({
  /** The account, the signal, and which of several messages. */
  id: text(300),
  account: AccountKey,
  signal: z.enum(['about', 'invitationNote', 'thread']),
  sketch: z.array(z.int()).check(z.maxLength(96)),
  bands: z.array(z.int()).check(z.maxLength(32)),
  at: Instant,
});
export type TextRow = z.infer<typeof TextRow>;

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
