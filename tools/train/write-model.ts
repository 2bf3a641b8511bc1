import { conceptIds } from '../../src/contracts/concept.ts';
import { MAGIC } from '../../src/understanding/model/concept-model.ts';
import { BUCKETS } from '../../src/understanding/model/features.ts';
import type { Fitted } from './fit.ts';

export type Trained = { fitted: Fitted; threshold: number } | null;

/** The file that `parseConceptModel` reads. A concept without a model (null) never fires. */
export function modelFile(trained: readonly Trained[]): Uint8Array {
  const count = conceptIds.length;
  const bytes = new Uint8Array(12 + count * 12 + count * BUCKETS);
  const view = new DataView(bytes.buffer);
  for (const [at, number] of [MAGIC, count, BUCKETS].entries()) view.setUint32(at * 4, number, true);
  for (const [index, one] of trained.entries()) writeConcept(view, index, one);
  return bytes;
}

function writeConcept(view: DataView, index: number, one: Trained): void {
  const count = conceptIds.length;
  const largest = one ? one.fitted.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) : 0;
  const scale = largest / 127 || 1;
  const numbers = [scale, one?.fitted.bias ?? 0, one?.threshold ?? Number.POSITIVE_INFINITY];
  for (const [which, number] of numbers.entries()) view.setFloat32(12 + index * 12 + which * 4, number, true);
  for (const [bucket, weight] of one?.fitted.weights.entries() ?? []) {
    view.setInt8(12 + count * 12 + bucket * count + index, Math.round(weight / scale));
  }
}
