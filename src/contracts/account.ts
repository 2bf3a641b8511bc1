import * as z from 'zod/mini';
import { Assessment } from './assessment.ts';
import { ProfileSignals } from './profile.ts';
import { Instant, text } from './schema.ts';
import { Conversation, Surface } from './sighting.ts';

/** `member:<number>` where the member number is known, else `slug:<slug>`. */
export const AccountKey = z.string().check(z.regex(/^(member:\d{1,10}|slug:[^\s/\\?#:<>"']{1,200})$/u));
export type AccountKey = z.infer<typeof AccountKey>;

/** Something about an account that differs from what this browser saw before. Values as shown. */
export const Change = z.strictObject({
  signal: z.enum(['name', 'employer', 'photoUploadedAt', 'mutualConnections', 'slug', 'headline']),
  from: text(300),
  to: text(300),
  fromSeenAt: Instant,
  at: Instant,
});
export type Change = z.infer<typeof Change>;

/** The four Rs of the campaign, in the order in which they are walked. */
export const Step = z.enum(['recognise', 'realise', 'report', 'remove']);
export type Step = z.infer<typeof Step>;

/** What the person has already done, told to the security manager when they report. */
export const Deed = z.enum(['connected', 'replied', 'shared', 'opened']);
export type Deed = z.infer<typeof Deed>;

export const ReportWay = z.enum(['mail', 'eml', 'json', 'copy']);
export type ReportWay = z.infer<typeof ReportWay>;

export const ReportReceipt = z.strictObject({ id: z.uuid(), at: Instant, way: ReportWay });
export type ReportReceipt = z.infer<typeof ReportReceipt>;

/** Where the person stands with one account. Kept until they take it back, apart from retention. */
export const CaseState = z.strictObject({
  step: Step,
  /** Set by "I know this person": no badge for this account. */
  knownSince: z.nullable(Instant),
  removedAt: z.nullable(Instant),
  reports: z.array(ReportReceipt).check(z.maxLength(50)),
});
export type CaseState = z.infer<typeof CaseState>;

/** A surface on which an account was seen, and when last. */
export const SeenOn = z.strictObject({ surface: Surface, at: Instant });
export type SeenOn = z.infer<typeof SeenOn>;

/** One account as the popup shows it: what was seen on all surfaces, what was made of it, where the person stands. */
export const AccountView = z.strictObject({
  key: AccountKey,
  url: z.nullable(text(400)),
  signals: ProfileSignals,
  /** The note of their invitation, when one was seen. */
  invitationNote: z.nullable(text(2_000)),
  /**
   * All that was judged of what they wrote, with the head of the conversation in view: the subjects, a line each, and the
   * messages of all kept conversations in order of time. Parts that evidence points to: note, subject, then the messages.
   */
  conversation: z.nullable(z.extend(Conversation, { subject: z.nullable(text(4_010)) })),
  /** Freshest first. */
  seenOn: z.array(SeenOn).check(z.maxLength(5)),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  assessment: Assessment,
  case: CaseState,
  /** Seen in a private window: nothing of it is kept. */
  private: z.boolean(),
  /** Memory could not be opened, in words for the person; null when all is well. */
  memoryProblem: z.nullable(text(300)),
  /** The learned model could not be loaded: what they wrote was judged by phrases alone, and that is said. */
  byPhrasesAlone: z.boolean(),
});
export type AccountView = z.infer<typeof AccountView>;

/** An account that the person said they know, as the options list it. */
export const KnownAccount = z.strictObject({ key: AccountKey, name: z.nullable(text(200)), knownSince: Instant });
export type KnownAccount = z.infer<typeof KnownAccount>;
