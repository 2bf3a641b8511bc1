import type { Message } from '../../contracts/sighting.ts';
import type { Outline } from '../../reading/outline.ts';
import { clip } from '../signals.ts';
import { attachmentsOf, linksOfCards } from './carried.ts';
import { type ReadEvent, readEvent } from './event.ts';
import { eventTime } from './event-time.ts';
import type { ConversationParts } from './parts.ts';
import { type Sender, senderOf } from './sender.ts';

const MOST = 500;
const MOST_LINKS = 20;
const LONGEST = 10_000;
const LONGEST_SUBJECT = 500;

export type ReadMessages = {
  /** Oldest first. */
  messages: Message[];
  /** Those who wrote to the viewer, each once, in the order of their first message. */
  others: Sender[];
  subject: string | null;
};

/** The messages of a conversation, the most recent ones; `name` is the person in its header, `now` an ISO instant. */
export function readMessages(
  outline: Outline,
  parts: ConversationParts,
  name: string | null,
  now: string,
): ReadMessages {
  const entries = parts.sponsored ? [parts.sponsored] : parts.events;
  const events = entries.slice(-MOST).flatMap((entry) => readEvent(outline, entry) ?? []);
  const known = { name, isMarked: events.some(({ isFromOther }) => isFromOther) };
  const messages: Message[] = [];
  const others = new Map<number | string, Sender>();
  let sender: Sender | null = null;
  for (const event of events) {
    sender = parts.sponsored ? { from: 'them', name, memberId: null } : senderOf(event, sender, known);
    const message = messageOf(event, sender, now);
    if (message === null) continue;
    messages.push(message);
    const who = sender.memberId ?? sender.name;
    if (sender.from === 'them' && who !== null && !others.has(who)) others.set(who, sender);
  }
  const subject = events.find((event) => event.subject !== null)?.subject ?? null;
  return { messages, others: [...others.values()], subject: subject && clip(subject, LONGEST_SUBJECT) };
}

/** Null for what says nothing and brings nothing. */
function messageOf(event: ReadEvent, sender: Sender, now: string): Message | null {
  const links = [...event.links, ...linksOfCards(event.carried, event.links)].slice(0, MOST_LINKS);
  const attachments = attachmentsOf(event.carried);
  const isBare = event.written.length + links.length + attachments.length === 0;
  const text = clip((isBare ? event.lines : event.written).join('\n'), LONGEST);
  if (isBare && text === '') return null;
  const memberId = sender.from === 'them' ? sender.memberId : null;
  return { from: sender.from, at: eventTime(event.urn, now), text, sender: memberId, links, attachments };
}
