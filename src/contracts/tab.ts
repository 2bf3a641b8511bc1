import * as z from 'zod/mini';
import { AccountView } from './account.ts';
import type { Band } from './assessment.ts';
import { text } from './schema.ts';
import { Generation, PageKind } from './sighting.ts';

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
  z.strictObject({ kind: z.literal('account'), account: AccountView }),
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
});
export type BadgeState = z.infer<typeof BadgeState>;

/** The words for a band, the same on the badge, in the popup, the toolbar title and the report. */
export const bandWords: Record<Band, string> = {
  low: 'Nothing unusual seen',
  medium: 'Some warning signs',
  high: 'Strong warning signs',
  unread: 'Not enough read to say',
};
