import type { Strength } from '../contracts/assessment.ts';
import { monthInWords, monthsBetween, spanInWords } from '../text/months.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { earliestPosition, inWords } from './support/career.ts';
import { fact } from './support/evidence.ts';

const YOUNG_MONTHS = 6; // below this a long career deserves a second look
const STILL_YOUNG_MONTHS = 12; // and below this a little of one
const LONG_CAREER_MONTHS = 60; // below this a new account is ordinary: students, first jobs
const VERY_LONG_CAREER_MONTHS = 120;

const STEPS: readonly Strength[] = ['weak', 'plain', 'strong'];

export const accountYoungerThanCareer = defineIndicator({
  id: 'account-younger-than-career',
  axis: 'profile',
  family: 'age',
  title: 'New account, long career',
  why: 'People with years of work behind them rarely join only now. Made-up profiles often do.',
  common: 'By our estimate one in fifty profiles that you meet. Most of them are ordinary.',
  innocent: 'Some people join late, come back after years away, or start again after losing an account.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026; BfV notice on LinkedIn contacts, 10 December 2017',
  reads: ['positions'],
  mayRead: ['joined', 'accountCreatedAbout'],
  evaluate({ positions, ...made }, moment) {
    const age = accountAge(made, moment);
    if (age === null) return unknown(AGE_UNREAD);
    const earliest = earliestPosition(positions);
    if (earliest === null) return unknown('no position shows when it began');
    const career = monthsBetween(earliest.start, moment.thisMonth);
    const strength = strengthOf(age.monthsAtMost, career);
    if (strength === undefined) return clear();
    const work = `${inWords(earliest)}, since ${monthInWords(earliest.start)}: ${spanInWords(career)} ago`;
    return concern(strength, age.evidence, fact('positions', work));
  },
});

function strengthOf(age: number, career: number): Strength | undefined {
  if (age > STILL_YOUNG_MONTHS || career < LONG_CAREER_MONTHS) return undefined;
  return STEPS[(age <= YOUNG_MONTHS ? 1 : 0) + (career >= VERY_LONG_CAREER_MONTHS ? 1 : 0)];
}
