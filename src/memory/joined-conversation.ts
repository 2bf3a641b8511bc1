import type { Conversation, Message } from '../contracts/sighting.ts';
import { keyOf } from './merge-conversation.ts';

/**
 * All that is kept of what somebody wrote, as one conversation: judged together, for a story told in two places is one
 * story. The head is that of the conversation in view, which comes first. A subject a line, the messages in order of time.
 */
export function joinedConversation(kept: readonly Conversation[]): Conversation | null {
  const [inView] = kept;
  if (!inView) return null;
  const subjects = [...new Set(kept.flatMap(({ subject }) => subject ?? []))];
  return { ...inView, subject: subjects.join('\n') || null, messages: inOrderOfTime(kept) };
}

/** The messages of several conversations in one order. What stands in two of them at one time counts once. */
export function inOrderOfTime(kept: readonly Conversation[]): Message[] {
  const home = new Map<string, Conversation>();
  const timed = kept.flatMap((conversation) => {
    const times = timesOf(conversation.messages);
    return conversation.messages.flatMap((message, index) => {
      const first = home.get(keyOf(message));
      if (message.at !== null && first && first !== conversation) return [];
      home.set(keyOf(message), conversation);
      return [{ message, time: times[index] ?? LATEST }];
    });
  });
  return timed.toSorted((one, other) => compare(one.time, other.time)).map(({ message }) => message);
}

/** Sorts behind every instant: a conversation that shows no time at all was loaded last, as far as anybody knows. */
const LATEST = '~';
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** A message without a time stands with the one before it, the first ones with the first that has a time. */
function timesOf(messages: readonly Message[]): string[] {
  let time = messages.find(({ at }) => at !== null)?.at ?? LATEST;
  return messages.map(({ at }) => {
    // Never back: within its conversation a message stays where the page shows it.
    if (at !== null && at > time) time = at;
    return time;
  });
}
