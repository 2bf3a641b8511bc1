import type { Band } from '../contracts/assessment.ts';

/**
 * Scores are log-likelihood ratios, so at most one ordinary page in N can score above ln N while the weights hold.
 * Goals: some warning signs on fewer than 1 in 50 ordinary pages, strong ones on fewer than 1 in 500.
 * Every family is capped below HIGH, so that one family alone reaches `medium` at most.
 */
export const MEDIUM = Math.log(50);
export const HIGH = Math.log(500);

/** The band of a score in nats. With too little read and nothing found there is no band to give (law 2). */
export function bandOf(score: number, enoughRead: boolean): Band {
  if (score >= HIGH) return 'high';
  if (score >= MEDIUM) return 'medium';
  return enoughRead ? 'low' : 'unread';
}

/** A band that asks the person to do something. */
export const isAlarm = (band: Band): boolean => band === 'medium' || band === 'high';
