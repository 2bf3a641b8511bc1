import * as z from 'zod/mini';
import { AccountKey, AccountView } from './account.ts';
import { Band } from './assessment.ts';
import { Count, text } from './schema.ts';
import { Generation, PageKind } from './sighting.ts';

/** A person of a list, or of a conversation open beside the one in view. */
export const ListedAccount = z.strictObject({
  key: AccountKey,
  name: z.nullable(text(200)),
  headline: z.nullable(text(600)),
  degree: z.nullable(z.int().check(z.gte(1), z.lte(3))),
  mutualConnections: z.nullable(Count),
  profile: Band,
  approach: Band,
  /** The strongest reason in one sentence; empty when there is none. */
  reason: text(200),
});
export type ListedAccount = z.infer<typeof ListedAccount>;

/** What is known about one tab. Each state has a sample that opens without a browser (`?state=`). */
export const TabState = z.union([
  /** Not LinkedIn, or nothing has been read here yet. */
  z.strictObject({ kind: z.literal('elsewhere') }),
  /** A LinkedIn page is being read. */
  z.strictObject({ kind: z.literal('loading') }),
  /** LinkedIn, and nothing here to judge. */
  z.strictObject({ kind: z.literal('nothing-to-judge'), page: PageKind }),
  /** LinkedIn, and the page was not understood. */
  z.strictObject({ kind: z.literal('could-not-read'), generation: Generation }),
  z.strictObject({
    kind: z.literal('account'),
    account: AccountView,
    /** Others whose conversations are open on the same page, strongest first. */
    also: z.array(ListedAccount).check(z.maxLength(8)),
  }),
  /** Invitations or a list of people: those that deserve a second look, strongest first, out of `total` that were read. */
  z.strictObject({
    kind: z.literal('list'),
    page: PageKind,
    people: z.array(ListedAccount).check(z.maxLength(200)),
    total: Count,
  }),
  z.strictObject({ kind: z.literal('error'), message: text(300) }),
]);
export type TabState = z.infer<typeof TabState>;

/** What the badge on the page needs, and no more: a content script is treated as compromisable. */
export const BadgeState = z.strictObject({
  /** False: no element on the page (nothing to judge, quiet mode, or the person knows this account). */
  show: z.boolean(),
  look: z.enum(['low', 'medium', 'high', 'unread', 'could-not-read']),
  /** The band in words: "Some warning signs". */
  words: text(80),
  /** The strongest reason in one sentence; empty when there is none. */
  reason: text(200),
  collapsed: z.boolean(),
  /** Open once by itself, to the reason, when the person is about to answer or accept. Once per person and change. */
  nudge: z.boolean(),
});
export type BadgeState = z.infer<typeof BadgeState>;

/** The words for a band, the same on the badge, in the popup, the toolbar title and the report. */
export const bandWords: Record<Band, string> = {
  low: 'Nothing unusual seen',
  medium: 'Some warning signs',
  high: 'Strong warning signs',
  unread: 'Not enough read to say',
};
