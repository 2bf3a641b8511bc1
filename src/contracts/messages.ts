import * as z from 'zod/mini';
import { AccountKey, AccountView, CaseState, KnownAccount, ReportReceipt, ReportWay, Step } from './account.ts';
import { PageOutline } from './page-outline.ts';
import { PageReading } from './page-reading.ts';
import { Delivery, ReportChoices, ReportDraft } from './report.ts';
import { text } from './schema.ts';
import { EffectiveSettings, Settings } from './settings.ts';
import { PROTOCOL } from './sighting.ts';
import { BadgeState, TabState } from './tab.ts';

type MessageShape = {
  /** Who may send it. `content`: our content script in the top frame of a LinkedIn page. `page`: one of our own pages. */
  from: 'content' | 'page' | 'background';
  request: z.core.$ZodType;
  reply: z.core.$ZodType;
};

const Nothing = z.strictObject({});
const TabId = z.int().check(z.nonnegative());

/** The whole protocol. Types of both ends derive from this table; the border checks requests against it. */
export const messages = {
  /** A page was read. `too-early` when it may still be loading: the reading is wanted again once it is older. */
  'page-read': { from: 'content', request: PageReading, reply: BadgeState },
  /** The person pressed the badge with a trusted click. */
  'badge-pressed': { from: 'content', request: Nothing, reply: Nothing },
  /** The person folded or unfolded the badge. */
  'badge-collapsed': { from: 'content', request: z.strictObject({ collapsed: z.boolean() }), reply: Nothing },

  /** The badge opened by itself at the moment of action: not again for this person until something changes. */
  'badge-nudged': { from: 'content', request: Nothing, reply: Nothing },

  /** The badge of a tab changed for a reason outside the page: a setting, "I know this person". */
  badge: { from: 'background', request: BadgeState, reply: Nothing },
  /** Is the document that was read still in that tab? Answered by the listener itself, and changes nothing. */
  here: { from: 'background', request: Nothing, reply: Nothing },
  /** The page as it stands, for a bug report. */
  outline: { from: 'background', request: Nothing, reply: PageOutline },

  /** The popup asks what is known about the tab it was opened on. */
  'tab-state': { from: 'page', request: z.strictObject({ tabId: TabId }), reply: TabState },
  /** The popup opens one of the people that a tab lists. */
  'listed-account': {
    from: 'page',
    request: z.strictObject({ tabId: TabId, key: AccountKey }),
    reply: AccountView,
  },
  /** The popup asks for the page outline for a bug report: structure and counts, all personal text replaced. */
  'tab-outline': { from: 'page', request: z.strictObject({ tabId: TabId }), reply: text(400_000) },
  /** The person moved to another of the four Rs. */
  'case-step': { from: 'page', request: z.strictObject({ key: AccountKey, step: Step }), reply: CaseState },
  /** "I know this person", and its undo. */
  'case-known': { from: 'page', request: z.strictObject({ key: AccountKey, known: z.boolean() }), reply: CaseState },
  /** "I have removed them", and its undo. */
  'case-removed': {
    from: 'page',
    request: z.strictObject({ key: AccountKey, removed: z.boolean() }),
    reply: CaseState,
  },
  'known-accounts': { from: 'page', request: Nothing, reply: z.array(KnownAccount) },

  /** Starts a report on the account in a tab, or goes on with the one that was begun. */
  'report-open': { from: 'page', request: z.strictObject({ key: AccountKey }), reply: ReportDraft },
  /** The person changed something in the preview; the reply holds the very object that would go. */
  'report-change': {
    from: 'page',
    request: z.strictObject({ key: AccountKey, choices: ReportChoices }),
    reply: ReportDraft,
  },
  /** Makes one form of the report for the page to hand over. Remembers nothing yet. */
  'report-deliver': {
    from: 'page',
    request: z.strictObject({ key: AccountKey, way: ReportWay }),
    reply: Delivery,
  },
  /** The page handed it over: remember that, with the time. */
  'report-delivered': {
    from: 'page',
    request: z.strictObject({ key: AccountKey, way: ReportWay }),
    reply: ReportReceipt,
  },

  settings: { from: 'page', request: Nothing, reply: EffectiveSettings },
  'settings-change': { from: 'page', request: z.partial(Settings), reply: EffectiveSettings },
  /** Removes all that was remembered about accounts; settings stay. */
  forget: { from: 'page', request: Nothing, reply: Nothing },
} as const satisfies Record<string, MessageShape>;

type MessageTable = typeof messages;
export type MessageType = keyof MessageTable;
export type Request<T extends MessageType> = z.infer<MessageTable[T]['request']>;
export type Reply<T extends MessageType> = z.infer<MessageTable[T]['reply']>;
/** The message types that one side may send. */
export type SentBy<S extends MessageShape['from']> = {
  [T in MessageType]: MessageTable[T]['from'] extends S ? T : never;
}[MessageType];

/** What goes over the wire. The protocol number lets an old content script be told apart after an update. */
export const Envelope = z.strictObject({ protocol: z.literal(PROTOCOL), type: text(40), body: z.unknown() });
export type Envelope<T extends MessageType = MessageType> = { protocol: typeof PROTOCOL; type: T; body: Request<T> };

export const FailureCode = z.enum([
  'bad-request',
  'not-allowed',
  'old-protocol',
  'too-early',
  'not-found',
  'storage',
  'failed',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** Failures are values: a reply is one or the other, and a sender must look which. */
export type Outcome<T> = { ok: true; body: T } | { ok: false; code: FailureCode; message: string };
