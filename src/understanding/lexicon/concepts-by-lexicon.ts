import type { ConceptId } from '../../contracts/concept.ts';
import type { Language } from '../../text/wording/lexicon.ts';
import type { Token } from '../../text/wording/tokens.ts';
import { allConcepts } from './all-concepts.ts';
import { classesOf } from './classes.ts';
import { type ConceptLexicon, phrasesOf } from './concept-lexicon.ts';
import { type Fillers, type Phrase, parsePhrase } from './grammar.ts';
import { isNegated } from './negation.ts';
import { matchesIn, type PhraseTable, tableOf } from './phrase-table.ts';

type Meaning = { concept: ConceptId; negatable: boolean; denies: boolean };

/** The concepts that the phrases of a language find in one sentence. Linear in its length. */
export function conceptsByLexicon(tokens: readonly Token[], language: Language): ReadonlySet<ConceptId> {
  const found = matchesIn(tableFor(language), tokens);
  const denied = new Set(found.filter(({ means }) => means.denies).map(({ means }) => means.concept));
  const said = found.filter(
    ({ means, first }) =>
      !means.denies && !denied.has(means.concept) && !(means.negatable && isNegated(tokens, first, language)),
  );
  return new Set(said.map(({ means }) => means.concept));
}

const tables = new Map<Language, PhraseTable<Meaning>>();

/** Made when a language is first met: a browser that only ever sees one pays for one. */
function tableFor(language: Language): PhraseTable<Meaning> {
  const known = tables.get(language);
  if (known) return known;
  const table = tableOf(phrasesIn(language));
  tables.set(language, table);
  return table;
}

function phrasesIn(language: Language): [Meaning, Phrase][] {
  const classes = classesOf(language);
  const fillers: Fillers = new Map();
  const parsed = (list: string | undefined, means: Meaning): [Meaning, Phrase][] =>
    phrasesOf(list ?? '').map((written): [Meaning, Phrase] => [
      means,
      parsePhrase(written, classes, language, fillers),
    ]);
  return allConcepts.flatMap(({ id: concept, says, unless, negated }: ConceptLexicon) => [
    ...parsed(says[language], { concept, negatable: negated !== 'kept', denies: false }),
    ...parsed(unless?.[language], { concept, negatable: false, denies: true }),
  ]);
}
