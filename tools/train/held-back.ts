import type { ConceptId } from '../../src/contracts/concept.ts';
import { featuresOf } from '../../src/understanding/model/features.ts';
import { fitConcept, scoreOf } from './fit.ts';
import { isOfTheCorpus } from './ordinary-talk.ts';
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

const LEAST_PRECISION = 0.85;
const MOST_OTHERS = 0.03; // of the sentences of other concepts: some of them do say this one, too
const MOST_TALK = 0.005; // of what is said in benign conversations; lines written as ordinary talk are easier than those

/** The lowest threshold at which the held-back sentences meet all three bounds. */
export function thresholdFor(scores: readonly HeldBackScore[], concept: ConceptId): number {
  const kindOf = ({ sentence }: HeldBackScore): Kind => {
    if (sentence.concept === concept) return sentence.says ? 'right' : 'wrong';
    if (sentence.concept !== 'none') return 'others';
    return isOfTheCorpus(sentence) ? 'talk' : 'written';
  };
  const all = { right: 0, wrong: 0, talk: 0, written: 0, others: 0 };
  for (const score of scores) all[kindOf(score)] += 1;
  const above = { right: 0, wrong: 0, talk: 0, written: 0, others: 0 };
  let best = Number.POSITIVE_INFINITY;
  for (const score of [...scores].sort((a, b) => b.score - a.score)) {
    above[kindOf(score)] += 1;
    if (above.others > MOST_OTHERS * all.others || above.talk > MOST_TALK * all.talk) break;
    if (above.right >= LEAST_PRECISION * (above.right + above.wrong)) best = score.score;
  }
  return best - 1e-6;
}
type Kind = 'right' | 'wrong' | 'talk' | 'written' | 'others';
