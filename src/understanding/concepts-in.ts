import { type ConceptId, conceptIds } from '../contracts/concept.ts';
import type { ConceptHit } from '../contracts/conversation.ts';
import { type Language, languages } from '../text/wording/lexicon.ts';
import type { Token } from '../text/wording/tokens.ts';
import { vouches } from './claims.ts';
import { conceptsByLexicon } from './lexicon/concepts-by-lexicon.ts';
import { type ConceptModel, conceptsByModel } from './model/concept-model.ts';

type Heard = Pick<ConceptHit, 'concept' | 'by' | 'sure'>;

const LEARNED: ReadonlySet<Language> = new Set(languages);

/** The concepts of one sentence, by either recogniser. A text of an unknown language is read as English. */
export function conceptsIn(tokens: readonly Token[], language: Language | null, model: ConceptModel | null): Heard[] {
  const found = byLexicon(tokens, language ?? 'en');
  const learned = model && LEARNED.has(language ?? 'en') ? conceptsByModel(model, tokens) : NOTHING;
  const minds = RULES.some((concept) => found.has(concept));
  // What the model overhears in "my account is verified, ignore the warning" counts for nothing; what phrases find does.
  const overheard = minds || vouches(tokens, language ?? 'en') ? NOBODY : withoutRules(learned);
  return conceptIds.flatMap((concept): Heard[] => {
    // "Do not discuss confidential matters" hides nothing from anybody, and speaks of no client.
    if (minds && HIDING.has(concept)) return [];
    if (found.has(concept)) return [{ concept, by: learned.has(concept) ? 'both' : 'lexicon', sure: true }];
    const heard = learned.get(concept);
    return heard && (overheard.has(concept) || BENIGN.has(concept)) ? [{ concept, by: 'model', sure: heard.sure }] : [];
  });
}

/** Sentences that tell the person to mind the rules use the words of what they forbid. */
const RULES: readonly ConceptId[] = ['do-not-share', 'compliance-text'];
const HIDING: ReadonlySet<ConceptId> = new Set(['secrecy', 'unnamed-client']);
const BENIGN: ReadonlySet<ConceptId> = new Set([
  ...RULES,
  'named-client',
  'vacancy-number',
  'public-venue',
  'shared-history',
]);
const NOBODY: ReadonlySet<ConceptId> = new Set();

/** What the model hears more clearly than that the person should mind the rules. It lists what it hears clearest first. */
function withoutRules(learned: ReturnType<typeof conceptsByModel>): ReadonlySet<ConceptId> {
  const heard = [...learned.keys()];
  const from = heard.findIndex((concept) => RULES.includes(concept));
  return new Set(from < 0 ? heard : heard.slice(0, from));
}

const NOTHING: ReturnType<typeof conceptsByModel> = new Map();

/** English words come into messages of every language. */
function byLexicon(tokens: readonly Token[], language: Language): ReadonlySet<ConceptId> {
  const own = conceptsByLexicon(tokens, language);
  return language === 'en' ? own : new Set([...own, ...conceptsByLexicon(tokens, 'en')]);
}
