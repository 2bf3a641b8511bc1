import type { Conversation, Person } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { clip } from '../signals.ts';
import { CLASS, is } from './class-names.ts';
import { readHeader } from './header.ts';
import { readMessages } from './messages.ts';
import { partsOf } from './parts.ts';
import type { Sender } from './sender.ts';

const MOST = 8;

/**
 * The conversations of a page, out of the outline of `conversationScope`: the one of the messaging page, and each open
 * bubble. `now` is an ISO instant. Folded bubbles, and forms for a message to nobody yet, are none; one whose messages
 * have not loaded has none. Messaging (Ember, 2018-2026), inside pages of every generation.
 */
export function extractConversations(outline: Outline, now: string): Conversation[] {
  const found: Conversation[] = [];
  const seen = new Set<string>();
  for (const box of outline.nodes.filter(({ parent }) => parent === -1)) {
    const conversation = found.length < MOST ? conversationIn(outline, box, seen, now) : null;
    if (conversation) found.push(conversation);
  }
  return found;
}

function conversationIn(outline: Outline, box: OutlineNode, seen: Set<string>, now: string): Conversation | null {
  const parts = partsOf(outline, box);
  const urns = parts.events.flatMap(({ mark }) => mark || []);
  const isAgain = urns.some((urn) => seen.has(urn)); // a box around a box that was read
  if (isAgain || !parts.isOpen || is(box, CLASS.minimised)) return null;
  for (const urn of urns) seen.add(urn);
  const header = readHeader(outline, parts);
  const { messages, others, subject } = readMessages(outline, parts, header.person.name, now);
  if (messages.length === 0 && !header.isLinked) return null;
  const isGroup = header.isGroup || others.length > 1;
  return {
    where: is(box, CLASS.bubble) ? 'bubble' : 'page',
    person: personOf(header.person, others, isGroup),
    group: isGroup,
    subject,
    messages,
  };
}

/** What the header leaves open is known of those who wrote. In a group the first of them stands for all. */
function personOf(person: Person, [first]: readonly Sender[], isGroup: boolean): Person {
  if (!first) return person;
  const written = { name: first.name && clip(first.name, 200), memberId: first.memberId };
  const isOther = isGroup && (person.memberId === null || person.memberId !== written.memberId);
  if (isOther) return { ...person, ...written, slug: null };
  return { ...person, name: person.name ?? written.name, memberId: person.memberId ?? written.memberId };
}
