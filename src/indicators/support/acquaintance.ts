import type { ReadConversation } from '../../contracts/conversation.ts';
import { iSay, theySay } from './conversation.ts';

const LONG_DAYS = 180;
const DAY = 86_400_000;

/**
 * True for people who plainly know each other: connected, and either the person themselves speaks of a common past, or both
 * have written to each other for half a year. A sender's word alone never makes it so.
 */
export function knowEachOther(conversation: ReadConversation, degree: number | null): boolean {
  if (degree !== 1) return false;
  const mine = conversation.parts.filter(({ from }) => from === 'me');
  if (mine.length === 0) return false;
  if (iSay(conversation, 'shared-history')) return true;
  const bothSpeakOfIt = theySay(conversation, 'shared-history') && mine.length > 1;
  return bothSpeakOfIt || daysBetween(conversation) > LONG_DAYS;
}

function daysBetween({ parts }: ReadConversation): number {
  const mine = parts.filter(({ from }) => from === 'me').flatMap(({ at }) => (at === null ? [] : Date.parse(at)));
  return mine.length < 2 ? 0 : (Math.max(...mine) - Math.min(...mine)) / DAY;
}
