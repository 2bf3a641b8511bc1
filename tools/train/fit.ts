import { type ConceptId, conceptIds } from '../../src/contracts/concept.ts';
import { BUCKETS, SMOOTHING } from '../../src/understanding/model/features.ts';

/** A sentence as numbers. `label` speaks of one concept only; of all others nothing is known for certain. */
export type Example = { features: readonly number[]; concept: ConceptId | 'none'; says: boolean };

/** Weights of one concept before they are rounded. */
export type Fitted = { weights: Float64Array; bias: number };

export type Fitting = { epochs: number; rate: number; decay: number; otherWeight: number; noneWeight: number };
export const FITTING: Fitting = { epochs: 14, rate: 1, decay: 2e-6, otherWeight: 0.15, noneWeight: 1.5 };

/**
 * Logistic regression for one concept by AdaGrad, in one fixed order, so that the same sentences give the same weights. A
 * sentence of another concept counts as a weak no: it seldom says this one, too.
 */
export function fitConcept(examples: readonly Example[], concept: ConceptId, fitting: Fitting = FITTING): Fitted {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-3);
  let [bias, biasSquares] = [0, 1e-3];
  const order = examples.map((_, index) => index);
  const random = sequence(conceptIds.indexOf(concept) + 1);
  for (let epoch = 0; epoch < fitting.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { features, concept: own, says } = examples[index] as Example;
      const target = own === concept && says ? 1 : 0;
      const importance = own === concept ? 1 : own === 'none' ? fitting.noneWeight : fitting.otherWeight;
      const value = 1 / Math.sqrt(features.length + SMOOTHING);
      let sum = bias;
      for (const bucket of features) sum += (weights[bucket] as number) * value;
      const error = (target - 1 / (1 + Math.exp(-sum))) * importance;
      if (Math.abs(error) < 1e-4) continue;
      biasSquares += error * error;
      bias += (fitting.rate * error) / Math.sqrt(biasSquares);
      for (const bucket of features) {
        const gradient = error * value;
        squares[bucket] = (squares[bucket] as number) + gradient * gradient;
        const step = (fitting.rate * gradient) / Math.sqrt(squares[bucket] as number);
        weights[bucket] = (weights[bucket] as number) * (1 - fitting.decay) + step;
      }
    }
  }
  return { weights, bias };
}

/** Log-odds of the concept for one sentence. */
export function scoreOf({ weights, bias }: Fitted, features: readonly number[]): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  return bias + sum / Math.sqrt(features.length + SMOOTHING);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
