import type { Evidence } from '../../contracts/assessment.ts';
import { wordsForSignal } from '../../contracts/signal-words.ts';
import type { ConversationText } from './conversation-parts.ts';
import { dateTimeWords } from './dates.ts';
import { sentenceCase } from './numbers.ts';

/** One text with all that is marked in it, and what the marked sentences say. */
export type Quoted = { evidence: Evidence; says: string[] };

/**
 * Evidence of one message becomes one quote with all its marks. Where the message itself is at hand, it takes the place
 * of the cut-out, so that a person can read on. Order: where each message comes up first.
 */
export function quotedTexts(evidence: readonly Evidence[], parts: readonly ConversationText[] = []): Quoted[] {
  const quotes = new Map<string, Quoted>();
  evidence.forEach((cutOut, at) => {
    const one = inItsMessage(cutOut, parts);
    const key = one.part === undefined ? `alone ${at}` : `${one.part} ${one.shown}`;
    const earlier = quotes.get(key);
    quotes.set(key, earlier ? joined(earlier, one) : { evidence: one, says: saidBy(one) });
  });
  return [...quotes.values()];
}

/** The marks moved from the cut-out to the whole message. A message that does not hold these words is left alone. */
function inItsMessage(evidence: Evidence, parts: readonly ConversationText[]): Evidence {
  const whole = evidence.part === undefined ? undefined : parts[evidence.part]?.text;
  const from = whole?.indexOf(evidence.shown) ?? -1;
  if (whole === undefined || from < 0 || evidence.shown === '') return evidence;
  return { ...evidence, shown: whole, marks: evidence.marks?.map(([start, end]) => [start + from, end + from]) };
}

const joined = ({ evidence, says }: Quoted, one: Evidence): Quoted => ({
  evidence: { ...evidence, marks: [...(evidence.marks ?? []), ...(one.marks ?? [])] },
  says: [...new Set([...says, ...saidBy(one)])],
});

const saidBy = ({ says }: Evidence): string[] => (says ? [says] : []);

/** What is marked in each part of a conversation, by the place of the part. */
export function markedParts(
  evidence: readonly Evidence[],
  parts: readonly ConversationText[],
): ReadonlyMap<number, Quoted> {
  const pointing = evidence.filter(({ part, shown }) => part !== undefined && parts[part]?.text.includes(shown));
  return new Map(quotedTexts(pointing, parts).map((quoted) => [quoted.evidence.part ?? -1, quoted]));
}

/** "Wants it less general; asks who decides". Empty when nothing is said about it. */
export const saysWords = (says: readonly string[]): string => sentenceCase(says.join('; '));

/** "They wrote, 14 Nov 2026, 09:12": where a quote comes from. */
export function sourceWords({ signal, from, at }: Pick<Evidence, 'signal' | 'from' | 'at'>): string {
  const who = signal === 'thread' && from ? WROTE[from] : sentenceCase(wordsForSignal(signal));
  return at ? `${who}, ${dateTimeWords(at)}` : who;
}

const WROTE = { them: 'They wrote', me: 'You wrote' };
