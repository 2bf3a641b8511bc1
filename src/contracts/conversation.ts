import type { ConceptId } from './concept.ts';
import type { MessageLink } from './sighting.ts';

/** Where something was said: `part` of the conversation, and [start, end) in UTF-16 units of its text as shown. */
export type Span = { part: number; start: number; end: number };

/** One text of a conversation, in the order in which it was written: the note of an invitation, a subject, a message. */
export type ConversationPart = {
  signal: 'invitationNote' | 'subject' | 'thread';
  from: 'them' | 'me';
  /** ISO instant, or null. */
  at: string | null;
  /** As shown on the page. */
  text: string;
  /** ISO 639-1 code, or null when the text is too short or in no language that is known here. */
  language: string | null;
  attachments: readonly string[];
  links: readonly MessageLink[];
};

/** A sentence that says a concept, and which recogniser heard it. */
export type ConceptHit = Span & {
  concept: ConceptId;
  from: 'them' | 'me';
  by: 'lexicon' | 'model' | 'both';
  /** False where the model alone heard it, and not clearly: it counts only together with another sentence of the same kind. */
  sure: boolean;
};

/** A sum of money as written. `per` is the unit that it pays for, where one is named. */
export type Amount = Span & {
  from: 'them' | 'me';
  value: number;
  /** ISO 4217 code, `crypto`, or null when none is written. */
  currency: string | null;
  per: 'page' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'piece' | null;
};

/** What an address, number or file in a message is, by its form alone. */
export type AddressKind =
  | 'mail'
  | 'free-mail'
  | 'link'
  | 'shortener'
  | 'punycode'
  | 'hidden-target'
  | 'archive-or-program'
  | 'repository'
  | 'phone-number';

/** An address, number or file name in a message. `domain` is the registrable domain (public suffix list), or null. */
export type Address = Span & { from: 'them' | 'me'; kind: AddressKind; domain: string | null };

/** A conversation after reading: its texts, and everything that was recognised in them. Pure data; spans point into `parts`. */
export type ReadConversation = {
  parts: readonly ConversationPart[];
  concepts: readonly ConceptHit[];
  amounts: readonly Amount[];
  addresses: readonly Address[];
};
