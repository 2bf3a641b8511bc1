import { type ConceptId, conceptIds } from '../../contracts/concept.ts';
import type { Token } from '../../text/wording/tokens.ts';
import { BUCKETS, featuresOf, SMOOTHING } from './features.ts';

/**
 * A linear model for each concept over hashed features. The file: magic, number of concepts, number of buckets (three
 * little-endian uint32), then for each concept its scale, bias and threshold (float32), then the weights (int8, all of
 * one bucket side by side, so that a sentence touches few cache lines).
 */
export type ConceptModel = {
  scales: Float32Array;
  biases: Float32Array;
  /** Score above which a sentence says the concept; infinite where the model is of no use. */
  thresholds: Float32Array;
  weights: Int8Array;
};

export const MAGIC = 0x314c4c53; // "SLL1"
const HEAD = 12;
const NUMBERS = 12; // bytes of scale, bias and threshold

/** The model in a file, or null when it is not one of this version. Never throws. */
export function parseConceptModel(bytes: ArrayBuffer): ConceptModel | null {
  const concepts = conceptIds.length;
  if (bytes.byteLength !== HEAD + concepts * NUMBERS + concepts * BUCKETS) return null;
  const head = new DataView(bytes);
  const found = [0, 4, 8].map((at) => head.getUint32(at, true));
  if (found[0] !== MAGIC || found[1] !== concepts || found[2] !== BUCKETS) return null;
  const number = (which: number) =>
    Float32Array.from({ length: concepts }, (_, index) => head.getFloat32(HEAD + index * NUMBERS + which * 4, true));
  const weights = new Int8Array(bytes, HEAD + concepts * NUMBERS);
  return { scales: number(0), biases: number(1), thresholds: number(2), weights };
}

/** Log-odds of each concept for one sentence, in the order of `conceptIds`. */
export function scoresOf(model: ConceptModel, tokens: readonly Token[]): Float64Array {
  const { weights, scales, biases } = model;
  const features = featuresOf(tokens);
  const count = conceptIds.length;
  const sums = new Int32Array(count);
  for (const bucket of features) {
    const from = bucket * count;
    // Both arrays are as long as the file was checked to be.
    for (let at = 0; at < count; at += 1) sums[at] = (sums[at] as number) + (weights[from + at] as number);
  }
  const length = Math.sqrt(features.length + SMOOTHING);
  return Float64Array.from(sums, (sum, at) => (sum * (scales[at] ?? 0)) / length + (biases[at] ?? 0));
}

/** How far below its threshold a score may lie to count when another sentence says the like. In log-odds. */
const NEARLY = 0.3;

/** The concepts that the model hears in one sentence, and whether it hears them clearly. */
export function conceptsByModel(
  model: ConceptModel,
  tokens: readonly Token[],
): ReadonlyMap<ConceptId, { sure: boolean }> {
  const scores = scoresOf(model, tokens);
  const above = conceptIds
    .map((concept, at) => ({ concept, by: (scores[at] ?? 0) - (model.thresholds[at] ?? Number.POSITIVE_INFINITY) }))
    .filter(({ by }) => by > -NEARLY)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_IN_A_SENTENCE);
  return new Map(above.map(({ concept, by }) => [concept, { sure: by > 0 }]));
}
/** Nobody says more than a few things in one sentence: what comes after them was only overheard. */
const MOST_IN_A_SENTENCE = 3;
