import * as z from 'zod/mini';
import { emptyJudged } from '../src/assessment/empty-signals.ts';
import { Band, Stage } from '../src/contracts/assessment.ts';
import type { JudgedSignals } from '../src/contracts/judged.ts';
import { Slug } from '../src/contracts/schema.ts';
import type { Signal } from '../src/contracts/signal.ts';
import { accountCreatedAbout } from '../src/text/account-age.ts';
import { memberIdFromDefaultSlug } from '../src/text/member-number.ts';
import { monthsAgo } from '../src/text/relative-month.ts';
import { setAside } from './corpus/set-aside.ts';
import {
  ConnectionsLike,
  CountLike,
  DegreeLike,
  EndLike,
  FlagLike,
  InstantLike,
  InstantOrAgo,
  listUpTo,
  MonthLike,
  MonthOrAgo,
  orNull,
  PhotoLike,
  textUpTo,
  YearOrMonthLike,
} from './corpus/tolerant-values.ts';

z.config(z.locales.en()); // says what was expected, not just that it was wrong

// Keys that no schema names are dropped here, so that nothing a case does not promise can reach judging.

const Text = (max: number) => z._default(textUpTo(max), null);

const CasePosition = z.object({
  title: Text(300),
  company: Text(300),
  companyLinked: orNull(FlagLike),
  start: orNull(YearOrMonthLike),
  end: orNull(EndLike),
  description: Text(6_000),
});

const CaseEducation = z.object({
  school: Text(300),
  degree: Text(500),
  start: orNull(YearOrMonthLike),
  end: orNull(EndLike),
});

const CaseProfile = z.object({
  name: Text(200),
  slug: orNull(Slug),
  headline: Text(600),
  location: Text(200),
  about: Text(12_000),
  degree: orNull(DegreeLike),
  connections: orNull(ConnectionsLike),
  followers: orNull(CountLike),
  mutualCount: orNull(CountLike),
  mutualsFromViewerEmployer: orNull(CountLike),
  joined: orNull(MonthLike),
  contactInfoUpdated: orNull(MonthOrAgo),
  photo: orNull(PhotoLike),
  photoUploaded: orNull(InstantOrAgo),
  verified: orNull(FlagLike),
  positions: orNull(listUpTo(100, CasePosition)),
  education: orNull(listUpTo(60, CaseEducation)),
  activityCount: orNull(CountLike),
  recommendations: orNull(CountLike),
  skills: orNull(CountLike),
});

const CaseMessage = z.object({
  from: z.enum(['them', 'me']),
  at: orNull(InstantLike),
  text: z.pipe(
    z.string(),
    z.transform((text) => text.slice(0, 10_000)),
  ),
});

/** One case of a corpus: tests/corpus/README.md says what each key means. */
export const CorpusCase = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  label: z.enum(['malicious', 'nuisance', 'benign']),
  /** For counting by language; judging finds the language by itself. */
  lang: Text(35),
  viewer: orNull(z.object({ employer: Text(200) })),
  profile: orNull(CaseProfile),
  invitationNote: Text(2_000),
  thread: orNull(listUpTo(500, CaseMessage)),
  expect: orNull(
    z.object({
      profile: orNull(z.array(Band)),
      approach: orNull(z.array(Band)),
      stage: orNull(Stage),
    }),
  ),
  twinOf: orNull(z.string()),
});
export type CorpusCase = z.infer<typeof CorpusCase>;

type ParsedLine =
  /** `unusable` says in words which fields could not be read; they count as not shown. */
  { ok: true; case: CorpusCase; unusable: string[] } | { ok: false; problem: string };

/** Reads one line of a corpus; says in words what is wrong with it. */
export function parseCase(line: string): ParsedLine {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'not valid JSON' };
  }
  const parsed = CorpusCase.safeParse(written);
  if (parsed.success) return { ok: true, case: parsed.data, unusable: [] };
  const { issues } = parsed.error;
  const again = CorpusCase.safeParse(setAside(written, issues));
  return again.success
    ? { ok: true, case: again.data, unusable: issues.map(inWords) }
    : { ok: false, problem: again.error.issues.slice(0, MOST_PROBLEMS).map(inWords).join('; ') };
}

const MOST_PROBLEMS = 3;

const inWords = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

const signal = <T>(value: T | null | undefined): Signal<T> =>
  value === null || value === undefined ? { missing: 'absent' } : { value, via: 'case' };

const NOTHING_SHOWN = CaseProfile.parse({});

/** The month that "2 years ago" names, or null for a date; those begin with a year. */
const agoMonth = (written: string | null, now: string) =>
  written === null || /^\d{4}-/.test(written) ? null : monthsAgo(written, 'en', now);

/**
 * What judging may see of a case: the profile, the note, the messages, and where the viewer works. `now`, an ISO
 * instant, is what "2 years ago" counts from.
 */
export function signalsOfCase(corpusCase: CorpusCase, now: string): JudgedSignals {
  const { profile, invitationNote, thread, viewer } = corpusCase;
  const shown = profile ?? NOTHING_SHOWN;
  const photoUpdated = agoMonth(shown.photoUploaded, now);
  const memberId = shown.slug === null ? null : memberIdFromDefaultSlug(shown.slug);
  return {
    ...emptyJudged(),
    name: signal(shown.name),
    slug: signal(shown.slug),
    memberId: signal(memberId),
    accountCreatedAbout: signal(memberId === null ? null : accountCreatedAbout(memberId)),
    headline: signal(shown.headline),
    location: signal(shown.location),
    about: signal(shown.about),
    degree: signal(shown.degree),
    connections: signal(shown.connections),
    followers: signal(shown.followers),
    mutualConnections: signal(shown.mutualCount),
    mutualsFromViewerEmployer: signal(shown.mutualsFromViewerEmployer),
    joined: signal(shown.joined),
    contactInfoUpdated: signal(agoMonth(shown.contactInfoUpdated, now) ?? shown.contactInfoUpdated),
    photo: signal(shown.photo),
    photoUploadedAt: signal(photoUpdated === null ? shown.photoUploaded : null),
    photoUpdated: signal(photoUpdated),
    verified: signal(shown.verified),
    positions: signal(shown.positions),
    education: signal(shown.education),
    activityCount: signal(shown.activityCount),
    recommendations: signal(shown.recommendations),
    skillsTotal: signal(shown.skills),
    invitationNote: signal(invitationNote),
    thread: signal(thread),
    viewerEmployer: signal(viewer?.employer),
  };
}
