import type { Evidence, Strength } from '../contracts/assessment.ts';
import type { Education, Position } from '../contracts/profile.ts';
import { monthInWords, monthNumber } from '../text/months.ts';
import { speaksOf } from '../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { inWords } from './support/career.ts';
import { fact } from './support/evidence.ts';
import { fullTimeAtOnce } from './support/overlap.ts';
import { isExecutive } from './support/roles.ts';

const THREE_AT_ONCE = 3; // two happens to many people between posts
const FIRST_YEARS_MONTHS = 36; // from the start of a first degree

type Oddity = { strength: Strength; evidence: Evidence[] };

export const impossibleCareer = defineIndicator({
  id: 'impossible-career',
  axis: 'profile',
  family: 'career',
  title: 'Dates that do not go together',
  why: 'Careers that were put together from other profiles overlap, run backwards or begin at the top.',
  common: 'By our estimate one in fifty profiles, mostly slips.',
  innocent: 'A mistyped year, several small posts at once, or a group with many companies.',
  source:
    'CPNI/NPSA, Think Before You Link, 2021 to 2026; FBI and US State Department advisory on remote workers, May 2022',
  reads: ['positions'],
  mayRead: ['education'],
  evaluate({ positions, education }) {
    if (!positions.some(({ start }) => start !== null)) return unknown('no position shows when it began');
    const found = [...backwards(positions), ...atOnce(positions), ...topBeforeDegree(positions, education ?? [])];
    if (found.length === 0) return clear();
    const strength = found.length > 1 || found.some((oddity) => oddity.strength === 'plain') ? 'plain' : 'weak';
    return concern(strength, ...found.flatMap(({ evidence }) => evidence).slice(0, MOST_SHOWN));
  },
});

const MOST_SHOWN = 6;

/** LinkedIn's own form refuses an end before the beginning. */
function backwards(positions: readonly Position[]): Oddity[] {
  const found = positions.flatMap((position) => {
    const { start, end } = position;
    if (start === null || end === null || monthNumber(end, 12) >= monthNumber(start)) return [];
    return fact('positions', `${inWords(position)}: from ${monthInWords(start)} to ${monthInWords(end)}`);
  });
  return found.length === 0 ? [] : [{ strength: 'plain', evidence: inOneOrder(found) }];
}

function atOnce(positions: readonly Position[]): Oddity[] {
  const together = fullTimeAtOnce(positions);
  if (together.length < THREE_AT_ONCE) return [];
  const evidence = together.map((position) => fact('positions', `${inWords(position)}, ${spanOf(position)}`));
  return [{ strength: together.length > THREE_AT_ONCE ? 'plain' : 'weak', evidence: inOneOrder(evidence) }];
}

/** At the head of something in the first years of a first degree, with no founder or family firm about it. */
function topBeforeDegree(positions: readonly Position[], education: readonly Education[]): Oddity[] {
  const begun = education.flatMap(({ degree, start }) =>
    degree !== null && start !== null && speaksOf(degree, 'first-degree') ? [monthNumber(start)] : [],
  );
  const degreeBegan = Math.min(...begun);
  // Whoever worked before it came to the degree late, which is ordinary.
  if (positions.some(({ start }) => start !== null && monthNumber(start, 12) < degreeBegan)) return [];
  const early = positions.filter(
    ({ title, start }) =>
      title !== null &&
      start !== null &&
      isExecutive(title) &&
      monthNumber(start) >= degreeBegan &&
      monthNumber(start, 12) < degreeBegan + FIRST_YEARS_MONTHS,
  );
  const evidence = early.map((position) => fact('positions', `${inWords(position)}, during the first degree`));
  return early.length === 0 ? [] : [{ strength: 'weak', evidence: inOneOrder(evidence) }];
}

const spanOf = ({ start, end }: Position): string =>
  `${start === null ? '?' : monthInWords(start)} to ${end === null ? 'now' : monthInWords(end)}`;

const inOneOrder = (evidence: Evidence[]): Evidence[] => evidence.sort((a, b) => (a.shown < b.shown ? -1 : 1));
