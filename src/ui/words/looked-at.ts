import type { ProfileSignals } from '../../contracts/profile.ts';
import { monthWords, traceWords } from './dates.ts';
import { counted, sentenceCase } from './numbers.ts';
import { readValue } from './read-signal.ts';

type Moment = { now: Date; locale?: string };
type Sentence = (signals: ProfileSignals, moment: Moment) => string | null;

/** The end of the curve that dates member numbers; a test holds it equal to the one in `text/account-age.ts`. */
export const LAST_MONTH_OF_CURVE = '2026-07';
const MONTHS_STILL_NAMED = 24; // farther back the curve is good to half a year or worse, so only the year is said

const account: Sentence = (signals, moment) => {
  const joined = readValue(signals.joined);
  if (joined) return `joined in ${monthWords(joined, moment.locale)}`;
  const made = readValue(signals.accountCreatedAbout);
  return made && `account from ${aboutMonth(made, moment)}`;
};

function aboutMonth(month: string, { now, locale }: Moment): string {
  if (month >= LAST_MONTH_OF_CURVE) return `${monthWords(LAST_MONTH_OF_CURVE, locale)} or later`;
  const age = (now.getUTCFullYear() - Number(month.slice(0, 4))) * 12 + now.getUTCMonth() + 1 - Number(month.slice(5));
  return age > MONTHS_STILL_NAMED ? `about ${month.slice(0, 4)}` : `about ${monthWords(month, locale)}`;
}

const photo: Sentence = (signals, { locale }) => {
  const uploaded = readValue(signals.photoUploadedAt);
  if (uploaded) return `photo from ${monthWords(uploaded.slice(0, 7), locale)}`;
  return readValue(signals.photo) === 'absent' ? 'no photo' : null;
};

const jobs: Sentence = (signals, { locale }) => {
  const positions = readValue(signals.positions);
  if (!positions) return null;
  const first = positions.map((position) => position.start?.slice(0, 4)).sort()[0];
  const total = Math.max(readValue(signals.positionsTotal) ?? 0, positions.length);
  return counted(total, 'position', 'positions', locale) + (first ? ` since ${first}` : '');
};

const activity: Sentence = (signals, { now, locale }) => {
  const last = readValue(signals.lastActivityAt);
  if (last) return `last activity in ${traceWords(last, now, locale)}`;
  return readValue(signals.activityCount) === 0 ? 'no activity shown' : null;
};

const schools: Sentence = (signals, { locale }) => {
  const education = readValue(signals.education);
  return education && counted(education.length, 'school', 'schools', locale);
};

const connections: Sentence = (signals, { locale }) => {
  const read = readValue(signals.connections);
  if (!read) return null;
  return `${read.orMore ? 'more than ' : ''}${counted(read.count, 'connection', 'connections', locale)}`;
};

const mutuals: Sentence = (signals, { locale }) => {
  const count = readValue(signals.mutualConnections);
  if (count === null) return null;
  if (count === 0) return 'you share no contacts';
  const shared = `you share ${count.toLocaleString(locale)} ${count === 1 ? 'contact' : 'contacts'}`;
  return `${shared}; shared contacts only show that others accepted`;
};

/** Related facts share a sentence: people trust a check that shows its work, and read three short lines of it. */
const SENTENCES: readonly (readonly Sentence[])[] = [
  [account],
  [photo],
  [jobs, schools, activity],
  [connections],
  [mutuals],
];

/** "Account from about 2016. Photo from March 2024. Six positions since 2009, last activity in October." */
export function lookedAt(signals: ProfileSignals, now: Date, locale?: string): string[] {
  const moment = locale === undefined ? { now } : { now, locale };
  return SENTENCES.flatMap((parts) => {
    const told = parts.map((part) => part(signals, moment)).filter((words) => words !== null);
    return told.length === 0 ? [] : [`${sentenceCase(told.join(', '))}.`];
  });
}
