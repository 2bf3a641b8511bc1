import * as z from 'zod/mini';
import { AccountKey, Deed } from './account.ts';
import { Axis, Band, Evidence, Stage } from './assessment.ts';
import { Instant, MemberId, text } from './schema.ts';
import { Message } from './sighting.ts';

/** Raised when a field of the report changes its meaning. */
export const REPORT_VERSION = 1;

/** The person's own view of it. */
export const Choice = z.enum(['suspicious', 'unsure', 'spam']);
export type Choice = z.infer<typeof Choice>;

export const ReportedFinding = z.strictObject({
  id: text(60),
  axis: Axis,
  title: text(120),
  why: text(500),
  innocent: text(500),
  source: text(300),
  evidence: z.array(Evidence).check(z.maxLength(8)),
  seenAt: Instant,
});
export type ReportedFinding = z.infer<typeof ReportedFinding>;

/** What the security manager gets. One object; every format is made from it and nothing else. */
export const Report = z.strictObject({
  format: z.literal('second-look-report'),
  version: z.literal(REPORT_VERSION),
  id: z.uuid(),
  createdAt: Instant,
  extensionVersion: text(20),
  rulesVersion: text(20),
  organisation: z.nullable(text(120)),
  profile: z.strictObject({
    url: z.nullable(text(400)),
    memberId: z.nullable(MemberId),
    slug: z.nullable(text(200)),
    name: z.nullable(text(200)),
    headline: z.nullable(text(600)),
  }),
  bands: z.strictObject({ profile: Band, approach: Band }),
  stage: Stage,
  findings: z.array(ReportedFinding).check(z.maxLength(60)),
  unread: z.array(text(60)).check(z.maxLength(60)),
  choice: Choice,
  /** The person's own words; empty when they added none. */
  statement: text(2_000),
  did: z.array(Deed).check(z.maxLength(4)),
  /** What was shared, in the person's words; empty unless they ticked "shared". */
  sharedWhat: text(1_000),
  /** Only when ticked. Their own messages are redacted unless ticked too. */
  conversation: z.nullable(z.array(Message).check(z.maxLength(500))),
  /** Names of the parts that the person took out, so that the reader knows that something is missing. */
  leftOut: z.array(text(80)).check(z.maxLength(80)),
  /** SHA-256, hex, of the canonical JSON of profile, bands, stage, findings, unread and conversation. */
  evidenceSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Report = z.infer<typeof Report>;

/** What the person chose in the preview. `leaveOut` names parts: `headline`, `name`, `unread`, or a finding's id. */
export const ReportChoices = z.strictObject({
  choice: Choice,
  statement: text(2_000),
  did: z.array(Deed).check(z.maxLength(4)),
  sharedWhat: text(1_000),
  leaveOut: z.array(text(80)).check(z.maxLength(80)),
  /** Put their messages in; and the person's own, which are redacted otherwise. */
  conversation: z.enum(['none', 'theirs', 'both']),
});
export type ReportChoices = z.infer<typeof ReportChoices>;

/** A report in the making: kept while the browser runs, so that a closed page loses no word. */
export const ReportDraft = z.strictObject({
  key: AccountKey,
  choices: ReportChoices,
  report: Report,
  /** All findings there were, so that a part that was taken out can be put back. */
  available: z.array(z.strictObject({ id: text(60), title: text(120) })).check(z.maxLength(60)),
});
export type ReportDraft = z.infer<typeof ReportDraft>;

/** What a channel hands back to the page: a link to follow, a file to save, or text to copy. */
export const Delivery = z.union([
  z.strictObject({ kind: z.literal('link'), href: text(4_000) }),
  z.strictObject({ kind: z.literal('file'), name: text(120), type: text(80), content: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
]);
export type Delivery = z.infer<typeof Delivery>;
