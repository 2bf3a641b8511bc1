import type { Evidence } from '../../contracts/assessment.ts';
import type { ConceptId } from '../../contracts/concept.ts';
import { conceptWords } from '../../contracts/concept-words.ts';
import type { ConceptHit, ReadConversation, Span } from '../../contracts/conversation.ts';
import { quote } from './evidence.ts';

const MOST_QUOTED = 5;

/**
 * Sentences in which they say any of these concepts. Only their words count (INDICATORS.md). What was not heard clearly counts
 * beside another sentence of the kind: one more that differs, or one that was clear.
 */
export function theirHits(conversation: ReadConversation, ...wanted: readonly ConceptId[]): ConceptHit[] {
  const hits = conversation.concepts.filter(({ from, concept }) => from === 'them' && wanted.includes(concept));
  if (hits.some(({ sure }) => sure)) return hits;
  return sentencesOf(conversation, hits).size > 1 ? hits : [];
}

const conceptsOf = (hits: readonly ConceptHit[]): Set<ConceptId> => new Set(hits.map(({ concept }) => concept));

/** The words of these sentences, so that one sent twice counts once. */
const sentencesOf = ({ parts }: ReadConversation, hits: readonly ConceptHit[]): Set<string | undefined> =>
  new Set(hits.map(({ part, start, end }) => parts[part]?.text.slice(start, end)));

/**
 * How many of these concepts they say. One said twice counts once, so that repeating inflates nothing; and one sentence counts
 * once, in however many concepts the model hears it. What phrases find in it is there.
 */
export function kindsSaid(conversation: ReadConversation, ...wanted: readonly ConceptId[]): number {
  const hits = theirHits(conversation, ...wanted);
  const byPhrases = hits.filter(({ by }) => by !== 'model');
  return Math.max(conceptsOf(byPhrases).size, Math.min(conceptsOf(hits).size, sentencesOf(conversation, hits).size));
}

export const theySay = (conversation: ReadConversation, ...wanted: readonly ConceptId[]): boolean =>
  kindsSaid(conversation, ...wanted) > 0;

/** Heard by more than the model in one sentence: by phrases, or in two sentences. What is strong by itself needs it. */
export function clearlySay(conversation: ReadConversation, ...wanted: readonly ConceptId[]): boolean {
  const hits = theirHits(conversation, ...wanted).filter(({ sure }) => sure);
  if (hits.some(({ by }) => by !== 'model')) return true;
  return sentencesOf(conversation, hits).size > 1;
}

/** The person's own words, for context. */
export const iSay = ({ concepts }: ReadConversation, ...wanted: readonly ConceptId[]): boolean =>
  concepts.some(({ from, sure, concept }) => from === 'me' && sure && wanted.includes(concept));

/** One quote for each concept: the sentence that was heard most clearly, clearest first; of equal ones the earliest. */
export function quoteHits(conversation: ReadConversation, hits: readonly ConceptHit[]): Evidence[] {
  const clearest = new Map<ConceptId, ConceptHit>();
  for (const hit of [...hits].sort((a, b) => clarity(b) - clarity(a))) {
    if (!clearest.has(hit.concept)) clearest.set(hit.concept, hit);
  }
  return [...clearest.values()]
    .slice(0, MOST_QUOTED)
    .map((hit) => quoteSpan(conversation, hit, conceptWords[hit.concept]));
}

const clarity = ({ by, sure }: ConceptHit): number => ({ both: 3, lexicon: 2, model: sure ? 1 : 0 })[by];

/** Words of one message, as evidence. `says` names what they mean, after "They". */
export function quoteSpan({ parts }: ReadConversation, { part, start, end }: Span, says: string): Evidence {
  const { signal, text, from, at } = parts[part] ?? NO_PART;
  return { ...quote(signal, text, [[start, end]]), part, from, says, ...(at === null ? {} : { at }) };
}
const NO_PART = { signal: 'thread', text: '', from: 'them', at: null } as const;
