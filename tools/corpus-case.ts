import * as z from 'zod/mini';
import { emptyJudged } from '../src/assessment/empty-signals.ts';
import { Band, Stage } from '../src/contracts/assessment.ts';
import type { JudgedSignals } from '../src/contracts/judged.ts';
import { Count, Slug } from '../src/contracts/schema.ts';
import type { Signal } from '../src/contracts/signal.ts';
import { accountCreatedAbout } from '../src/text/account-age.ts';
import { memberIdFromDefaultSlug } from '../src/text/member-number.ts';
import {
  ConnectionsLike,
  InstantLike,
  MonthLike,
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
  companyLinked: orNull(z.boolean()),
  start: orNull(YearOrMonthLike),
  end: orNull(YearOrMonthLike),
  description: Text(6_000),
});

const CaseEducation = z.object({
  school: Text(300),
  degree: Text(500),
  start: orNull(YearOrMonthLike),
  end: orNull(YearOrMonthLike),
});

const CaseProfile = z.object({
  name: Text(200),
  slug: orNull(Slug),
  headline: Text(600),
  location: Text(200),
  about: Text(12_000),
  degree: orNull(z.int().check(z.gte(1), z.lte(3))),
  connections: orNull(ConnectionsLike),
  followers: orNull(Count),
  mutualCount: orNull(Count),
  mutualsFromViewerEmployer: orNull(Count),
  joined: orNull(MonthLike),
  contactInfoUpdated: orNull(MonthLike),
  photo: orNull(PhotoLike),
  photoUploaded: orNull(InstantLike),
  verified: orNull(z.boolean()),
  positions: orNull(z.array(CasePosition).check(z.maxLength(100))),
  education: orNull(z.array(CaseEducation).check(z.maxLength(60))),
  activityCount: orNull(Count),
  recommendations: orNull(Count),
  skills: orNull(Count),
});

const CaseMessage = z.object({
  from: z.enum(['them', 'me']),
  at: orNull(InstantLike),
  text: z.string().check(z.maxLength(10_000)),
});

/** One case of a corpus: CORPUS.md says what each key means. */
export const CorpusCase = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  label: z.enum(['malicious', 'nuisance', 'benign']),
  viewer: orNull(z.object({ employer: Text(200) })),
  profile: orNull(CaseProfile),
  invitationNote: Text(2_000),
  thread: orNull(z.array(CaseMessage).check(z.maxLength(500))),
  expect: orNull(
    z.object({
      profile: z.optional(z.array(Band)),
      approach: z.optional(z.array(Band)),
      stage: z.optional(z.nullable(Stage)),
    }),
  ),
  twinOf: orNull(z.string()),
});
export type CorpusCase = z.infer<typeof CorpusCase>;

export type ParsedLine = { ok: true; case: CorpusCase } | { ok: false; problem: string };

/** Reads one line of a corpus; says in words what is wrong with it. */
export function parseCase(line: string): ParsedLine {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'not valid JSON' };
  }
  const parsed = CorpusCase.safeParse(written);
  return parsed.success ? { ok: true, case: parsed.data } : { ok: false, problem: inWords(parsed.error.issues) };
}

const MOST_PROBLEMS = 3;

const inWords = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');

const signal = <T>(value: T | null | undefined): Signal<T> =>
  value === null || value === undefined ? { missing: 'absent' } : { value, via: 'case' };

const NOTHING_SHOWN = CaseProfile.parse({});

/** What judging may see of a case: the profile, the note, the messages, and where the viewer works. */
export function signalsOfCase({ profile, invitationNote, thread, viewer }: CorpusCase): JudgedSignals {
  const shown = profile ?? NOTHING_SHOWN;
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
    contactInfoUpdated: signal(shown.contactInfoUpdated),
    photo: signal(shown.photo),
    photoUploadedAt: signal(shown.photoUploaded),
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
