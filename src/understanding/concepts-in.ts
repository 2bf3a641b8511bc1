import { type ConceptId, conceptIds } from '../contracts/concept.ts';
import type { ConceptHit } from '../contracts/conversation.ts';
import { type Language, languages } from '../text/wording/lexicon.ts';
import type { Token } from '../text/wording/tokens.ts';
import { conceptsByLexicon } from './lexicon/concepts-by-lexicon.ts';
import { type ConceptModel, conceptsByModel } from './model/concept-model.ts';

type Heard = Pick<ConceptHit, 'concept' | 'by' | 'sure'>;

const LEARNED: ReadonlySet<Language> = new Set(languages);

/** The concepts of one sentence, by either recogniser. A text of an unknown language is read as English. */
export function conceptsIn(tokens: readonly Token[], language: Language | null, model: ConceptModel | null): Heard[] {
  const lexicon = byLexicon(tokens, language ?? 'en');
  const learned = model && LEARNED.has(language ?? 'en') ? conceptsByModel(model, tokens) : NOTHING;
  const answered = lexicon.has('do-not-share') || lexicon.has('compliance-text');
  return conceptIds.flatMap((concept): Heard[] => {
    // "Do not discuss confidential matters" hides nothing from anybody.
    if (concept === 'secrecy' && answered) return [];
    const model = learned.get(concept);
    if (lexicon.has(concept)) return [{ concept, by: model ? 'both' : 'lexicon', sure: true }];
    return model ? [{ concept, by: 'model', sure: model.sure }] : [];
  });
}
const NOTHING: ReturnType<typeof conceptsByModel> = new Map();

/** English words come into messages of every language. */
function byLexicon(tokens: readonly Token[], language: Language): ReadonlySet<ConceptId> {
  const own = conceptsByLexicon(tokens, language);
  return language === 'en' ? own : new Set([...own, ...conceptsByLexicon(tokens, 'en')]);
}
