import type { Conversation, Message } from '../contracts/sighting.ts';

/** What is kept of a conversation; LinkedIn loads some twenty messages at a time. */
const MOST_MESSAGES = 200;
const MOST_CHARACTERS = 100_000;

/**
 * A conversation as it was loaded before, and as it is now. The page forgets what it loaded earlier, and the sender can
 * take a message back: what was seen stays. Another subject, or a group, is another conversation and takes the place.
 */
export function mergeConversation(before: Conversation | null, now: Conversation | null): Conversation | null {
  if (!now || !before) return bounded(now ?? before);
  if (before.group !== now.group || isOtherSubject(before, now)) return bounded(now);
  const messages = mergeMessages(before.messages, now.messages);
  return bounded({ ...now, subject: now.subject ?? before.subject, messages });
}

/** A conversation that is loaded from its end shows no subject. */
const isOtherSubject = ({ subject: one }: Conversation, { subject: other }: Conversation): boolean =>
  one !== null && other !== null && one !== other;

const keyOf = ({ from, at, text }: Message): string => JSON.stringify([from, at, text]);

function counted(keys: readonly string[]) {
  const counts = new Map<string, number>();
  const add = (key: string, more: number) => counts.set(key, (counts.get(key) ?? 0) + more);
  for (const key of keys) add(key, 1);
  return { add, has: (key: string) => (counts.get(key) ?? 0) > 0 };
}

/** Both in one order: what is in both keeps its place, what is in one alone stands where its time puts it. */
function mergeMessages(before: readonly Message[], now: readonly Message[]): Message[] {
  const left = counted(before.map(keyOf));
  const taken = counted([]);
  const merged: Message[] = [];
  let next = 0;
  const takeBefore = (isDue: (message: Message) => boolean) => {
    for (let message = before[next]; message && isDue(message); message = before[next]) {
      merged.push(message);
      left.add(keyOf(message), -1);
      taken.add(keyOf(message), 1);
      next += 1;
    }
  };
  for (const message of now) {
    const key = keyOf(message);
    // It stood in another place before, and was told already.
    if (taken.has(key)) taken.add(key, -1);
    else if (left.has(key)) {
      takeBefore((earlier) => keyOf(earlier) !== key);
      left.add(key, -1);
      next += 1;
      merged.push(message);
    } else {
      takeBefore(({ at }) => at !== null && message.at !== null && at < message.at);
      merged.push(message);
    }
  }
  takeBefore(() => true);
  return merged;
}

/** The most recent that fit. */
function bounded(conversation: Conversation | null): Conversation | null {
  if (!conversation) return null;
  let room = MOST_CHARACTERS;
  const latest: Message[] = [];
  for (const message of conversation.messages.slice(-MOST_MESSAGES).reverse()) {
    room -= lengthOf(message);
    if (room < 0) break;
    latest.unshift(message);
  }
  return { ...conversation, messages: latest };
}

/** Links and names of files are as long as the sender likes, too. */
function lengthOf({ text, links = [], attachments = [] }: Message): number {
  const carried = [...links.flatMap(({ shown, href }) => [shown, href]), ...attachments];
  return carried.reduce((length, { length: more }) => length + more, text.length);
}
