import type { Conversation, Message } from '../contracts/sighting.ts';
import { inOrderOfTime } from './joined-conversation.ts';
import { keyOf, mergeConversation } from './merge-conversation.ts';

/** One-to-one, each subject, each group: kept apart, for LinkedIn shows them apart. */
export const MOST_CONVERSATIONS = 4;
/** Of all conversations with somebody together; LinkedIn loads some twenty messages at a time. */
const MOST_MESSAGES = 200;
const MOST_CHARACTERS = 100_000;

/** Which of some messages say something of theirs that judging goes by, by their place. Pure. */
export type WhichTell = (messages: readonly Message[]) => ReadonlySet<number>;
export const nothingTells: WhichTell = () => new Set();

/**
 * The conversations with somebody after a reading, the freshest first, within the bounds. What tells nothing goes first,
 * so that nobody can push out what they wrote by writing more.
 */
export const keptConversations = (
  before: readonly Conversation[],
  now: Conversation | null,
  whichTell: WhichTell,
): Conversation[] => withinBounds(fewEnough(now ? withConversation(before, now) : before, whichTell), whichTell);

/** Those of two rows of one person, without bounds: the reading that follows sets them, for it knows what tells. */
export const bothConversations = (
  older: readonly Conversation[],
  newer: readonly Conversation[],
): readonly Conversation[] => newer.toReversed().reduce<readonly Conversation[]>(withConversation, older);

function withConversation(before: readonly Conversation[], now: Conversation): Conversation[] {
  const same = sameAmong(before, now);
  return [same ? mergeConversation(same, now) : now, ...before.filter((one) => one !== same)];
}

/** A conversation that is loaded from its end shows no subject: then what was loaded before tells which it is. */
function sameAmong(before: readonly Conversation[], now: Conversation): Conversation | undefined {
  const alike = before.filter(
    ({ group, subject }) =>
      group === now.group && (subject === now.subject || subject === null || now.subject === null),
  );
  const loaded = new Set(now.messages.map(keyOf));
  return (
    alike.find(({ subject }) => subject !== null && subject === now.subject) ??
    alike.find(({ messages }) => messages.some((message) => loaded.has(keyOf(message)))) ??
    alike.find(({ subject }) => subject === now.subject) ??
    alike[0]
  );
}

/** The one in view stays; of the others goes first what tells nothing, then what was seen longest ago. */
function fewEnough(kept: readonly Conversation[], whichTell: WhichTell): readonly Conversation[] {
  if (kept.length <= MOST_CONVERSATIONS) return kept;
  const others = kept.slice(1);
  const least = others.findLast((one) => whichTell(allTexts(one)).size === 0) ?? others.at(-1);
  return fewEnough(
    kept.filter((one) => one !== least),
    whichTell,
  );
}

const allTexts = ({ subject, messages }: Conversation): readonly Message[] =>
  subject === null ? messages : [{ from: 'them', at: null, text: subject }, ...messages];

function withinBounds(kept: readonly Conversation[], whichTell: WhichTell): Conversation[] {
  const gone = tooMany(inOrderOfTime(kept), whichTell);
  if (gone.size === 0) return [...kept];
  return kept.map((one) => ({ ...one, messages: one.messages.filter((message) => !gone.has(message)) }));
}

/** What goes so that the rest fits: what tells nothing, the oldest first, and only then the oldest of what tells. */
function tooMany(messages: readonly Message[], whichTell: WhichTell): ReadonlySet<Message> {
  const gone = new Set<Message>();
  let room = MOST_CHARACTERS - messages.reduce((length, message) => length + lengthOf(message), 0);
  const fits = () => room >= 0 && messages.length - gone.size <= MOST_MESSAGES;
  if (fits()) return gone;
  const telling = whichTell(messages);
  const inTurn = [
    ...messages.filter((_, index) => !telling.has(index)),
    ...messages.filter((_, index) => telling.has(index)),
  ];
  for (const message of inTurn) {
    if (fits()) break;
    gone.add(message);
    room += lengthOf(message);
  }
  return gone;
}

/** Links and names of files are as long as the sender likes, too. */
function lengthOf({ text, links = [], attachments = [] }: Message): number {
  const carried = [...links.flatMap(({ shown, href }) => [shown, href]), ...attachments];
  return carried.reduce((length, { length: more }) => length + more, text.length);
}
