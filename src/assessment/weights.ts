import type { Strength } from '../contracts/assessment.ts';

/** Log-likelihood ratios in nats: how much more often a malicious account shows the sign than an ordinary one. */
export type Weight = { weak?: number; plain?: number; strong?: number; because: string };

/**
 * What each sign weighs, by how clearly it shows. 0.7 means twice as often, 1.4 four times, 2.3 ten times, 3.2 twenty-five
 * times. Nobody publishes these rates: each is an estimate from public cases, kept low where ordinary people are known to
 * show the sign, and checked against the cases in `tests/corpus`. `advice` has no weight by definition.
 */
export const weights: Readonly<Record<string, Weight>> = {
  'account-younger-than-career': {
    weak: 0.8,
    plain: 1.6,
    strong: 2.4,
    because:
      'Seen in most public cases with a made-up profile. People who join late or come back look the same, so it is weak alone.',
  },
  'account-made-about-now': {
    weak: 0.6,
    because: 'Most new accounts that write to you are ordinary. It says little that the age has not said.',
  },
  'many-mutuals-on-young-account': { because: 'Advice only: shared contacts prove nothing in either direction.' },
};

/** Nats for a sign that shows this clearly. `advice` is 0 and so never moves a band. */
export const weightOf = (id: string, strength: Strength): number =>
  strength === 'advice' ? 0 : (weights[id]?.[strength] ?? 0);
