import { monthInWords, monthsBetween } from '../text/months.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { accountAge } from './support/account-age.ts';
import { earliestPosition, inWords } from './support/career.ts';
import { fact } from './support/evidence.ts';
import { littleActivity, noEarlierActivity, recentPhoto, recentTrace } from './support/recent-traces.ts';

const LONG_CAREER_MONTHS = 60;
const OLD_ACCOUNT_MONTHS = 36; // from here on it is another sign: renewed-account

export const everyTraceRecent = defineIndicator({
  id: 'every-trace-recent',
  axis: 'profile',
  family: 'age',
  title: 'Everything dated on the page is recent',
  why: 'A working life leaves traces of many years. Here the photo, the contact details and the activity all begin now.',
  common: 'By our estimate one in a hundred. Most of them are tidying up before they look for work.',
  innocent: 'Somebody who starts to use LinkedIn in earnest often renews all of it in one evening.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['positions'],
  mayRead: [
    'contactInfoUpdated',
    'photoUploadedAt',
    'photoUpdated',
    'firstActivityAt',
    'activityCount',
    'joined',
    'accountCreatedAbout',
  ],
  evaluate({ positions, ...signals }, moment) {
    const earliest = earliestPosition(positions);
    if (earliest === null) return unknown('no position shows when it began');
    const noEarlier = noEarlierActivity(signals, moment);
    const photo = recentPhoto(signals, moment);
    const activity = noEarlier ?? littleActivity(signals);
    const old = (accountAge(signals, moment)?.months ?? 0) >= OLD_ACCOUNT_MONTHS;
    const longCareer = monthsBetween(earliest.start, moment.thisMonth) >= LONG_CAREER_MONTHS;
    if (!photo || !activity || old || !longCareer) return clear();
    const career = fact('positions', `${inWords(earliest)}, since ${monthInWords(earliest.start)}`);
    // With the dialog closed an older trace may stand in it, so what is there is told and weighs nothing (law 2).
    if (signals.contactInfoUpdated === null) return noEarlier ? concern('advice', photo, noEarlier, career) : clear();
    const contact = recentTrace('contactInfoUpdated', signals.contactInfoUpdated, moment);
    return contact ? concern(noEarlier ? 'plain' : 'weak', photo, contact, activity, career) : clear();
  },
});
