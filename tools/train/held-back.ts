import type { ConceptId } from '../../src/contracts/concept.ts';
import { featuresOf } from '../../src/understanding/model/features.ts';
import { fitConcept, scoreOf } from './fit.ts';
import type { TrainingSentence } from './sentences.ts';

/** What a model that never saw this hand says of a sentence: log-odds for one concept. */
export type HeldBackScore = { sentence: TrainingSentence; score: number };

export type Featured = {
  sentence: TrainingSentence;
  features: readonly number[];
  concept: ConceptId | 'none';
  says: boolean;
};

export const featured = (sentences: readonly TrainingSentence[]): Featured[] =>
  sentences.map((sentence) => ({
    sentence,
    features: featuresOf(sentence.tokens),
    concept: sentence.concept,
    says: sentence.says,
  }));

/**
 * Scores of one concept for every sentence, each by a model that learned from other hands only. Hands are held back in groups,
 * for a model of each costs a while.
 */
export function heldBackScores(examples: readonly Featured[], concept: ConceptId): HeldBackScore[] {
  return groupsOf(examples).flatMap((group) => {
    const isHeldBack = ({ sentence }: Featured) => group.includes(sentence.hand);
    const fitted = fitConcept(
      examples.filter((example) => !isHeldBack(example)),
      concept,
    );
    return examples
      .filter(isHeldBack)
      .map(({ sentence, features }) => ({ sentence, score: scoreOf(fitted, features) }));
  });
}

const GROUPS = 4;

function groupsOf(examples: readonly Featured[]): string[][] {
  const hands = [...new Set(examples.map(({ sentence }) => sentence.hand))].sort();
  return Array.from({ length: GROUPS }, (_, group) => hands.filter((_hand, index) => index % GROUPS === group)).filter(
    (group) => group.length > 0,
  );
}

const LEAST_PRECISION = 0.88;
const MOST_OTHERS = 0.005; // of the sentences of other concepts: some of them do say this one, too

/** The lowest threshold at which the held-back sentences meet both bounds. */
export function thresholdFor(scores: readonly HeldBackScore[], concept: ConceptId): number {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  const others = scores.filter(({ sentence }) => sentence.concept !== concept).length || 1;
  let [right, wrong, elsewhere, best] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const { sentence, score } of sorted) {
    if (sentence.concept !== concept) elsewhere += 1;
    else if (sentence.says) right += 1;
    else wrong += 1;
    if (elsewhere / others > MOST_OTHERS) break;
    if (right > 0 && right / (right + wrong) >= LEAST_PRECISION) best = score;
  }
  return best - 1e-6;
}
