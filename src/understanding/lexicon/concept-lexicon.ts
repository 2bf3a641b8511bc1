import type { ConceptId } from '../../contracts/concept.ts';
import type { Language } from '../../text/wording/lexicon.ts';

/** Phrases of one language, separated by commas or new lines; `grammar.ts` says how a phrase is written. */
type Phrases = Readonly<Partial<Record<Language, string>>>;

/** How people say one concept, in every language. No phrase may name a nationality, a country or a place. */
export type ConceptLexicon = {
  id: ConceptId;
  says: Phrases;
  /** Phrases that show, in the same sentence, that it is not meant: another sense, another direction. */
  unless?: Phrases;
  /** `kept`: a negation before it changes nothing ("we never ask for…" still asks). Default `dropped`. */
  negated?: 'kept' | 'dropped';
};

export const defineConcept = (lexicon: ConceptLexicon): ConceptLexicon => lexicon;

export const phrasesOf = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
