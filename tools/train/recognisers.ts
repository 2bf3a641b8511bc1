import type { ConceptId } from '../../src/contracts/concept.ts';
import type { Language } from '../../src/text/wording/lexicon.ts';
import { conceptsByLexicon } from '../../src/understanding/lexicon/concepts-by-lexicon.ts';
import type { HeldBackScore } from './held-back.ts';

/** How one recogniser does on the sentences of one concept, and how often it fires on those of all others. */
export type Score = { right: number; wrong: number; missed: number; others: number };
export type Recognised = { concept: ConceptId; lexicon: Score; model: Score; either: Score; otherSentences: number };

/** The two recognisers and both together, on sentences of hands that the model did not learn from. */
export function recognised(concept: ConceptId, scores: readonly HeldBackScore[], threshold: number): Recognised {
  const judged = scores.map(({ sentence, score }) => ({
    sentence,
    model: score > threshold,
    lexicon: conceptsByLexicon(sentence.tokens, sentence.language as Language).has(concept),
  }));
  const count = (fires: (one: (typeof judged)[number]) => boolean): Score => {
    const own = judged.filter(({ sentence }) => sentence.concept === concept);
    return {
      right: own.filter((one) => one.sentence.says && fires(one)).length,
      wrong: own.filter((one) => !one.sentence.says && fires(one)).length,
      missed: own.filter((one) => one.sentence.says && !fires(one)).length,
      others: judged.filter((one) => one.sentence.concept !== concept && fires(one)).length,
    };
  };
  return {
    concept,
    lexicon: count(({ lexicon }) => lexicon),
    model: count(({ model }) => model),
    either: count(({ lexicon, model }) => lexicon || model),
    otherSentences: judged.filter(({ sentence }) => sentence.concept !== concept).length,
  };
}

const HEAD = [
  '# How the concepts are recognised',
  '',
  'Written by `npm run train`. Precision and recall on the sentences of `training/`, each judged by a model that learned from the other',
  'hands only; the phrases were written without sight of these sentences. Italian, Portuguese, Dutch, Polish, Russian and Chinese have one hand each, so their',
  'sentences are judged by models that never learned the language. "Elsewhere": how often it fires in a thousand sentences written for other',
  'concepts, some of which do say this one, too.',
  '',
  '| concept | phrases: precision, recall, elsewhere | learned: precision, recall, elsewhere | either: precision, recall, elsewhere |',
  '|---|---|---|---|',
];

export const recognisersInWords = (all: readonly Recognised[]): string[] => [...HEAD, ...all.map(row)];

function row({ concept, lexicon, model, either, otherSentences }: Recognised): string {
  const cell = ({ right, wrong, missed, others }: Score): string =>
    [
      ratio(right, right + wrong),
      ratio(right, right + missed),
      ((1000 * others) / (otherSentences || 1)).toFixed(1),
    ].join(', ');
  return `| ${concept} | ${cell(lexicon)} | ${cell(model)} | ${cell(either)} |`;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
