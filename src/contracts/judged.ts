import type { Change } from './account.ts';
import type { ReadConversation } from './conversation.ts';
import type { ProfileSignals } from './profile.ts';
import type { Message } from './sighting.ts';
import type { Signal } from './signal.ts';

/** What judging sees, and all of it: the profile, what changed since it was last seen, and what they wrote. */
export type JudgedSignals = ProfileSignals & {
  /** What this browser saw differently before; an empty list when nothing changed. */
  changes: Signal<Change[]>;
  /** How many of the mutual connections work where the viewer works; only where somebody counted. */
  mutualsFromViewerEmployer: Signal<number>;
  invitationNote: Signal<string>;
  /** The whole conversation, oldest first. */
  thread: Signal<Message[]>;
  /** The subject line of an InMail. */
  subject: Signal<string>;
  /** Note, subject and messages after reading: the concepts, sums and addresses in them. Missing until they were read. */
  conversation: Signal<ReadConversation>;
  /** Other accounts that sent this very text before, as far as this browser saw. */
  textSeenFrom: Signal<SameText[]>;
  viewerEmployer: Signal<string>;
};
export type JudgedSignalName = keyof JudgedSignals;

/** A text of theirs that another account used before. */
export type SameText = {
  signal: 'about' | 'invitationNote' | 'thread';
  text: string;
  seenAt: string;
  name: string | null;
};

/** The moment of judging. Indicators have no clock of their own. */
export type Moment = {
  /** ISO instant. */
  now: string;
  /** `YYYY-MM`. */
  thisMonth: string;
};
