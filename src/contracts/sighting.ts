import * as z from 'zod/mini';
import { ProfileSignals } from './profile.ts';
import { Count, Instant, MemberId, Slug, text } from './schema.ts';

/** Raised when a sighting of an older content script can no longer be read. */
export const PROTOCOL = 1;

export const Surface = z.enum(['profile', 'people', 'invitations', 'thread', 'other']);
export type Surface = z.infer<typeof Surface>;

/** Which family of markup served the page; `../docs/reading.md` lists the tells. */
export const Generation = z.enum(['sdui', 'artdeco', 'messaging', 'guest', 'unknown']);
export type Generation = z.infer<typeof Generation>;

/** What the address says that the page is. Finer than the surface: it words the popup when there is nothing to judge. */
export const PageKind = z.enum([
  'profile',
  'own-profile',
  'people',
  'invitations',
  'thread',
  'company',
  'school',
  'feed',
  'job',
  'guest',
  'elsewhere',
]);
export type PageKind = z.infer<typeof PageKind>;

/** A person in a list, as far as the list shows them. */
export const Person = z.strictObject({
  name: z.nullable(text(200)),
  slug: z.nullable(Slug),
  memberId: z.nullable(MemberId),
  degree: z.nullable(z.int().check(z.gte(1), z.lte(3))),
  headline: z.nullable(text(600)),
  mutualConnections: z.nullable(Count),
  note: z.nullable(text(2_000)),
});
export type Person = z.infer<typeof Person>;

/** A link in a message: the words shown, and the address behind them (LinkedIn's own detour taken off). */
export const MessageLink = z.strictObject({ shown: text(500), href: text(1_000) });
export type MessageLink = z.infer<typeof MessageLink>;

/** A message of a conversation. `at` is null when the page shows no time for it. */
export const Message = z.strictObject({
  from: z.enum(['them', 'me']),
  at: z.nullable(Instant),
  text: text(10_000),
  /** Member number of the sender, where the page links to them. Tells apart who wrote in a group. */
  sender: z.optional(z.nullable(MemberId)),
  links: z.optional(z.array(MessageLink).check(z.maxLength(20))),
  /** Names of attached files, as shown. */
  attachments: z.optional(z.array(text(300)).check(z.maxLength(20))),
});
export type Message = z.infer<typeof Message>;

/** A conversation as far as it is loaded. Several can be open at once, as bubbles over any page. */
export const Conversation = z.strictObject({
  where: z.enum(['page', 'bubble']),
  /** The person in the header; in a group the first of them, and `group` is true. */
  person: Person,
  group: z.boolean(),
  /** The subject line of an InMail. */
  subject: z.nullable(text(500)),
  /** Oldest first. Only what the page holds: LinkedIn loads older ones when the person scrolls. */
  messages: z.array(Message).check(z.maxLength(500)),
});
export type Conversation = z.infer<typeof Conversation>;

/** What one reading of one page says. Made in the background, out of the outline that the content script sent. */
export const Sighting = z.strictObject({
  protocol: z.literal(PROTOCOL),
  /** One random value a visit: in-app navigation starts a new one. */
  visit: text(64),
  /** Grows with each reading of the same visit; a lower one arrives late and is dropped. */
  sequence: z.int().check(z.nonnegative()),
  surface: Surface,
  kind: PageKind,
  generation: Generation,
  /** False when the page should show a profile and none could be made out. */
  understood: z.boolean(),
  /** BCP 47, from the page. */
  lang: text(35),
  at: Instant,
  /** Elements read, and milliseconds that reading and extraction took. */
  elements: z.int().check(z.nonnegative()),
  readMs: z.number().check(z.nonnegative()),
  /** What the limits left unread, in words; empty when all was read. */
  cut: z.array(text(120)).check(z.maxLength(8)),
  signals: z.nullable(ProfileSignals),
  people: z.array(Person).check(z.maxLength(200)),
  invitations: z.array(Person).check(z.maxLength(200)),
  conversations: z.array(Conversation).check(z.maxLength(8)),
});
export type Sighting = z.infer<typeof Sighting>;
