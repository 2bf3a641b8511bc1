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

/** The higher of the two bands: it decides which button is the one to press. */
export const worstBand = (assessment: Assessment): Band =>
  ORDER.indexOf(assessment.profile.band) >= ORDER.indexOf(assessment.approach.band)
    ? assessment.profile.band
    : assessment.approach.band;

/** How many bars are filled. `unread` is hatched instead: empty bars would look like "none found". */
export const filledBars: Record<Band, number> = { unread: 0, low: 1, medium: 2, high: 3 };
