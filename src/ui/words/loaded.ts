import type { Conversation } from '../../contracts/sighting.ts';
import { daysWords } from './dates.ts';
import { counted, numberWords, sentenceCase } from './numbers.ts';

/** LinkedIn loads older messages when the person scrolls: what was not loaded was not read, and that is said. */
export function onlyLoaded({ messages }: Conversation, locale?: string): string {
  const loaded =
    messages.length === 1
      ? 'the most recent message'
      : `the ${messages.length.toLocaleString(locale)} most recent messages`;
  return `Only what is loaded was read: ${loaded}. Scroll up in the conversation and older ones are read, too.`;
}

/** "Twelve messages, eight of theirs and four of yours, 3 Sept – 14 Nov 2026." Null when there are none. */
export function messagesRead({ messages }: Conversation, locale?: string): string | null {
  if (messages.length === 0) return null;
  const theirs = messages.filter(({ from }) => from === 'them').length;
  const count = sentenceCase(counted(messages.length, 'message', 'messages', locale));
  return `${count}${whose(theirs, messages.length - theirs, locale)}${between(messages, locale)}.`;
}

function whose(theirs: number, mine: number, locale?: string): string {
  if (mine === 0) return theirs === 1 ? ' of theirs' : ', all of theirs';
  if (theirs === 0) return mine === 1 ? ' of yours' : ', all of yours';
  return `, ${numberWords(theirs, locale)} of theirs and ${numberWords(mine, locale)} of yours`;
}

function between(messages: Conversation['messages'], locale?: string): string {
  const times = messages.flatMap(({ at }) => at ?? []).sort();
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined ? '' : `, ${daysWords(first, last, locale)}`;
}
