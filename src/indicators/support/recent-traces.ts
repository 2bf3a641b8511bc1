import type { Evidence } from '../../contracts/assessment.ts';
import type { Moment } from '../../contracts/judged.ts';
import { monthInWords, monthsBetween } from '../../text/months.ts';
import { fact } from './evidence.ts';

const RECENT_MONTHS = 3;

type Signal = 'photoUploadedAt' | 'photoUpdated' | 'contactInfoUpdated' | 'firstActivityAt';

/** One trace that is a few months old at most, as evidence; null when it is older or was not read. */
export function recentTrace(signal: Signal, value: string | null, { thisMonth }: Moment): Evidence | null {
  if (value === null || monthsBetween(value, thisMonth) > RECENT_MONTHS) return null;
  return fact(signal, `${WORDS[signal]} ${monthInWords(value)}`);
}

const WORDS: Record<Signal, string> = {
  photoUploadedAt: 'Photo from',
  photoUpdated: 'Photo changed in',
  contactInfoUpdated: 'Contact details changed in',
  firstActivityAt: 'First visible activity in',
};

type Traces = {
  photoUploadedAt: string | null;
  photoUpdated: string | null;
  contactInfoUpdated: string | null;
  firstActivityAt: string | null;
  activityCount: number | null;
};

/** The photo, by its own date or by the one in "About this profile". */
export const recentPhoto = ({ photoUploadedAt, photoUpdated }: Traces, moment: Moment): Evidence | null =>
  photoUploadedAt === null
    ? recentTrace('photoUpdated', photoUpdated, moment)
    : recentTrace('photoUploadedAt', photoUploadedAt, moment);

/** No activity before these months: either the page says that there is none, or the first one is recent. */
export function noEarlierActivity({ firstActivityAt, activityCount }: Traces, moment: Moment): Evidence | null {
  if (activityCount === 0) return fact('activityCount', 'No posts or comments shown');
  return recentTrace('firstActivityAt', firstActivityAt, moment);
}

const LITTLE_ACTIVITY = 5;

/** Hardly any activity, whenever it was. Not read is not little (law 2). */
export const littleActivity = ({ activityCount }: Traces): Evidence | null =>
  activityCount === null || activityCount > LITTLE_ACTIVITY
    ? null
    : fact('activityCount', `${activityCount} posts or comments shown`);
