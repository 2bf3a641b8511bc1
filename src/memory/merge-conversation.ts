import type { Conversation, Message } from '../contracts/sighting.ts';

/**
 * One conversation as it was loaded before, and as it is now. The page forgets what it loaded earlier, and the sender can
 * take a message back: what was seen stays. Without bounds; those are in `kept-conversations.ts`.
 */
export const mergeConversation = (before: Conversation, now: Conversation): Conversation => ({
  ...now,
  subject: now.subject ?? before.subject,
  messages: mergeMessages(before.messages, now.messages),
});

/** What makes two messages one when a page is loaded again. */
export const keyOf = ({ from, at, text }: Message): string => JSON.stringify([from, at, text]);

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
