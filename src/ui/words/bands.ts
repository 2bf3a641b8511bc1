import type { Assessment, Axis, Band } from '../../contracts/assessment.ts';
import { counted } from './numbers.ts';

export const axisWords: Record<Axis, string> = { profile: 'Profile', approach: 'Approach' };

const UNREAD_WHY: Record<Axis, string> = { profile: 'too little on this page', approach: 'no messages read' };

/** The line under a band: how much it rests on. Absence is not evidence, and the lowest band says so (law 2). */
export function bandNote(axis: Axis, assessment: Assessment): string {
  const band = assessment[axis].band;
  if (band === 'unread') return UNREAD_WHY[axis];
  const found = assessment.findings.filter((finding) => finding.axis === axis).length;
  if (found === 0) return 'in what could be read';
  return band === 'low' ? counted(found, 'weak sign', 'weak signs') : `${counted(found, 'sign', 'signs')} seen`;
}

const ORDER: readonly Band[] = ['unread', 'low', 'medium', 'high'];

/** The higher of two bands. */
export const worseBand = (a: Band, b: Band): Band => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** The higher band of an account: it decides which button is the one to press. */
export const worstBand = ({ profile, approach }: Assessment): Band => worseBand(profile.band, approach.band);

/** True for the bands in which something stands out. */
export const standsOut = (band: Band): boolean => band === 'medium' || band === 'high';

/** How many bars are filled. `unread` is hatched instead: empty bars would look like "none found". */
export const filledBars: Record<Band, number> = { unread: 0, low: 1, medium: 2, high: 3 };
