import * as z from 'zod/mini';
import { Instant, text } from './schema.ts';

/** Two questions, never mixed: is the account what it claims to be; does what they ask look like recruitment for access. */
export const Axis = z.enum(['profile', 'approach']);
export type Axis = z.infer<typeof Axis>;

/** `unread`: too little could be read to say. There is no band that means "all is well" (law 2). */
export const Band = z.enum(['low', 'medium', 'high', 'unread']);
export type Band = z.infer<typeof Band>;

/** How far an approach has come, in the order in which such stories go. */
export const Stage = z.enum([
  'none',
  'connect',
  'offer',
  'cv',
  'channel-move',
  'interview',
  'paid-task',
  'insider-ask',
  'trip-or-gift',
  'covert',
]);
export type Stage = z.infer<typeof Stage>;

/** How clearly a sign shows. The weight of each stands in `assessment/weights.ts`. */
export const Strength = z.enum(['advice', 'weak', 'plain', 'strong']);
export type Strength = z.infer<typeof Strength>;

/** The words or the date on the page that a finding rests on. */
export const Evidence = z.strictObject({
  /** The signal that was read, such as `headline` or `joined`; `thread` and `invitationNote` for messages. */
  signal: text(60),
  /** What the person can check on the page, as shown there or as a short sentence about it. */
  shown: text(700),
  /** The words inside `shown` that matter, as [start, end) in UTF-16 units; drawn as marks. */
  marks: z.optional(z.array(z.tuple([z.int(), z.int()])).check(z.maxLength(12))),
  /** Which part of the conversation `shown` is or is taken from, and who wrote it when. */
  part: z.optional(z.int().check(z.nonnegative())),
  from: z.optional(z.enum(['them', 'me'])),
  /** What the marked sentence says, in plain words: "asks for what is not public". */
  says: z.optional(text(200)),
  /** When it was seen, if not on this visit. */
  at: z.optional(z.nullable(Instant)),
});
export type Evidence = z.infer<typeof Evidence>;

/** One sign that was found, with all that a person needs to weigh it themselves (law 4). */
export const Finding = z.strictObject({
  id: text(60),
  axis: Axis,
  family: text(40),
  strength: Strength,
  /** Its share of the axis score after the family cap, in nats. Orders the findings. */
  weight: z.number(),
  title: text(120),
  why: text(500),
  /** How common it is among ordinary people, in words. */
  common: text(300),
  innocent: text(500),
  /** The public guidance or alert that names the sign. */
  source: text(300),
  evidence: z.array(Evidence).check(z.minLength(1), z.maxLength(8)),
});
export type Finding = z.infer<typeof Finding>;

/** Something that speaks for an ordinary matter, and the one sign that it holds down or answers. */
export const Calming = z.strictObject({
  sign: text(60),
  /** The title of the sign, which may have no finding. */
  title: text(120),
  words: text(300),
  evidence: z.array(Evidence).check(z.maxLength(4)),
});
export type Calming = z.infer<typeof Calming>;

export const AxisAssessment = z.strictObject({
  band: Band,
  /** Sum of log-likelihood ratios in nats, capped by family; the same to the digit for twins. */
  score: z.number(),
});

export const Assessment = z.strictObject({
  profile: AxisAssessment,
  approach: AxisAssessment,
  stage: Stage,
  /** Strongest first. */
  findings: z.array(Finding).check(z.maxLength(60)),
  /** Benign evidence, each for the sign that it answers; never a general discount. */
  calming: z.array(Calming).check(z.maxLength(20)),
  /** What to do now, what not to do, what to tell the security manager, at the stage reached. Empty at stage `none`. */
  advice: z.array(text(400)).check(z.maxLength(8)),
  /** Names of the signals that could not be read. */
  unread: z.array(text(60)).check(z.maxLength(60)),
  /** What such approaches lead to, in plain words that fit the findings: the second R. */
  realise: z.array(text(600)).check(z.maxLength(6)),
  rulesVersion: text(20),
});
export type Assessment = z.infer<typeof Assessment>;
