import * as z from 'zod/mini';
import { Count, Instant, MemberId, Month, Slug, text, YearOrMonth } from './schema.ts';
import { signalOf } from './signal.ts';

/** How many connections a profile shows. LinkedIn stops counting at 500: `{ count: 500, orMore: true }`. */
export const Connections = z.strictObject({ count: Count, orMore: z.boolean() });
export type Connections = z.infer<typeof Connections>;

/** One role. Roles nested under one company are one entry each. Current: `start` is known and `end` is null. */
export const Position = z.strictObject({
  title: z.nullable(text(300)),
  company: z.nullable(text(300)),
  /** True when a company page stands behind the name, false when LinkedIn links to a search; null when unread. */
  companyLinked: z.nullable(z.boolean()),
  start: z.nullable(YearOrMonth),
  end: z.nullable(YearOrMonth),
  description: z.nullable(text(6_000)),
});
export type Position = z.infer<typeof Position>;

export const Education = z.strictObject({
  school: z.nullable(text(300)),
  degree: z.nullable(text(500)),
  start: z.nullable(YearOrMonth),
  end: z.nullable(YearOrMonth),
});
export type Education = z.infer<typeof Education>;

/** `lazy`: the image is there and not fetched yet. Lazy is not absent. */
export const Photo = z.enum(['loaded', 'lazy', 'absent']);
export type Photo = z.infer<typeof Photo>;

/** Everything that can be read of one profile. The names are the contract of `npm run check`. */
export const ProfileSignals = z.strictObject({
  name: signalOf(text(200)),
  pronouns: signalOf(text(100)),
  headline: signalOf(text(600)),
  location: signalOf(text(200)),
  /** 1 to 3; LinkedIn's "3rd+" is 3. */
  degree: signalOf(z.int().check(z.gte(1), z.lte(3))),
  slug: signalOf(Slug),
  memberId: signalOf(MemberId),
  connections: signalOf(Connections),
  followers: signalOf(Count),
  /** The total: the people named plus "and 5 other". */
  mutualConnections: signalOf(Count),
  about: signalOf(text(12_000)),
  photo: signalOf(Photo),
  photoUploadedAt: signalOf(Instant),
  positions: signalOf(z.array(Position).check(z.maxLength(100))),
  positionsTotal: signalOf(Count),
  education: signalOf(z.array(Education).check(z.maxLength(60))),
  skillsTotal: signalOf(Count),
  /** Recommendations received that the page shows, or the total where it says one. */
  recommendations: signalOf(Count),
  /** From the "About this profile" dialog, when the person opened it. */
  joined: signalOf(Month),
  /** From the member number: the latest month in which the account can have been made, about. */
  accountCreatedAbout: signalOf(Month),
  firstActivityAt: signalOf(Instant),
  lastActivityAt: signalOf(Instant),
  /** Posts, comments and shares visible on the profile; 0 when the page says that there are none. */
  activityCount: signalOf(Count),
  verified: signalOf(z.boolean()),
  openToWork: signalOf(z.boolean()),
  hiring: signalOf(z.boolean()),
  /** From the "About this profile" dialog: the month, about, in which the contact details last changed. */
  contactInfoUpdated: signalOf(Month),
  /** From the "About this profile" dialog: the month, about, in which the photo last changed. */
  photoUpdated: signalOf(Month),
});
export type ProfileSignals = z.infer<typeof ProfileSignals>;
export type ProfileSignalName = keyof ProfileSignals;
