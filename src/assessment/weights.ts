import type { Strength } from '../contracts/assessment.ts';
import { approachWeights } from './approach-weights.ts';
import { profileWeights } from './profile-weights.ts';

/** Log-likelihood ratios in nats: how much more often a malicious account shows the sign than an ordinary one. */
export type Weight = { weak?: number; plain?: number; strong?: number; because: string };

/**
 * What each sign weighs, by how clearly it shows. 0.7 means twice as often, 1.4 four times, 2.3 ten times, 3.2 twenty-five
 * times. Nobody publishes these rates: each is an estimate from public cases, kept low where ordinary people are known to
 * show the sign, and checked against the cases in `tests/corpus`. `advice` has no weight by definition.
 */
export const weights: Readonly<Record<string, Weight>> = { ...profileWeights, ...approachWeights };

/** Nats for a sign that shows this clearly. `advice` is 0 and so never moves a band. */
export const weightOf = (id: string, strength: Strength): number =>
  strength === 'advice' ? 0 : (weights[id]?.[strength] ?? 0);
