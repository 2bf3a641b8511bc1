import * as fc from 'fast-check';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import type { JudgedSignals } from '../../src/contracts/judged.ts';
import type { Position } from '../../src/contracts/profile.ts';
import type { Signal } from '../../src/contracts/signal.ts';
import { type Identity, identities } from './identities.ts';

/** What an account claims and shows, apart from who it belongs to. Every part can be unread. */
type Skeleton = {
  headline: string | null;
  about: string | null;
  posts:
    | { title: string; linked: boolean | null; start: string | null; end: string | null; described: boolean }[]
    | null;
  degree: string | null;
  connections: number | null;
  mutuals: number | null;
  joined: string | null;
  /** By the member number: as late as the curve errs after `joined`, never before it. */
  madeAbout: string | null;
  photoUploadedAt: string | null;
  contactInfoUpdated: string | null;
  firstActivityAt: string | null;
  activityCount: number | null;
  recommendations: number | null;
  skillsTotal: number | null;
  note: string | null;
  suffix: string;
};

// `{0}` is the name of the current employer. Calm, ordinary and suspicious sentences side by side.
const HEADLINES = [
  'Engineer at {0}',
  'Managing partner, {0}',
  'Headhunter at {0} | seeking former government officials for confidential clients',
  'Strategic advisory | access to senior officials | our clients worldwide | {0}',
  'Recruiting cleared engineers for {0}',
  'Directrice, {0} | recherche experts de la défense pour clients internationaux',
  'PhD student',
  'Self-employed translator',
];
const ABOUTS = [
  'We connect defence experts with our clients and value the discretion of the work.',
  'I have spent twenty years in the building of bridges.',
  'Wir suchen Beamte für internationale Kunden.',
];
const TITLES = [
  'Engineer',
  'Partner',
  'Vice President',
  'Talent scout',
  'Freelance designer',
  'Board member',
  '顾问',
  'Директор',
];

const month = fc
  .record({ year: fc.integer({ min: 2004, max: 2026 }), month: fc.integer({ min: 1, max: 10 }) })
  .map((at) => `${at.year}-${String(at.month).padStart(2, '0')}`);
const instant = month.map((at) => `${at}-05T10:00:00Z`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const oneOf = (texts: readonly string[]) => maybe(fc.constantFrom(...texts));

const postShape = fc.record({
  title: fc.constantFrom(...TITLES),
  linked: maybe(fc.boolean()),
  start: maybe(month),
  end: maybe(month),
  described: fc.boolean(),
});

const claims = fc.record({
  headline: oneOf(HEADLINES),
  about: oneOf(ABOUTS),
  posts: maybe(fc.array(postShape, { maxLength: 5 })),
  degree: oneOf(['BSc Physics', 'MBA', 'Licence']),
  connections: maybe(fc.constantFrom(3, 40, 120, 420, 500)),
  mutuals: maybe(fc.nat(30)),
  photoUploadedAt: maybe(fc.oneof(instant, fc.constant('2026-10-02T00:00:00Z'))),
  contactInfoUpdated: maybe(fc.oneof(month, fc.constant('2026-10'))),
  firstActivityAt: maybe(instant),
  activityCount: maybe(fc.constantFrom(0, 3, 40)),
  recommendations: maybe(fc.constantFrom(0, 4)),
  skillsTotal: maybe(fc.constantFrom(0, 2, 20)),
  note: oneOf(['Good day, I liked your talk.']),
  suffix: fc.constantFrom('-8b1a2', '', '-25d'),
});

const joinedMonth = fc.oneof(month, fc.constantFrom('2026-08', '2026-10', '2026-01', '2025-10', '2011-03'));
const made = fc.tuple(maybe(joinedMonth), fc.nat(3), fc.boolean()).map(([joined, late, numbered]) => ({
  joined,
  madeAbout: joined === null || !numbered ? null : monthsLater(joined, late),
}));

const monthsLater = (from: string, months: number): string =>
  new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5)) - 1 + months)).toISOString().slice(0, 7);

export const skeletons: fc.Arbitrary<Skeleton> = fc
  .tuple(claims, made)
  .map(([claimed, dated]) => ({ ...claimed, ...dated }));

const read = <T>(value: T | null): Signal<T> => (value === null ? { missing: 'absent' } : { value, via: 'test' });

/** The account of this skeleton as this person's: their name, place, schools, employers, photo. */
export function accountOf(
  skeleton: Skeleton,
  who: Identity,
  prose: (text: string) => string = (text) => text,
): JudgedSignals {
  const words = (text: string | null) =>
    read(text === null ? null : prose(text).replaceAll('{0}', who.employers[0] ?? ''));
  return {
    ...emptyJudged(),
    name: read(who.name),
    slug: read(who.address + skeleton.suffix),
    pronouns: read(who.pronouns),
    location: read(who.place),
    photo: read(skeleton.photoUploadedAt === null ? who.photo : 'loaded'),
    headline: words(skeleton.headline),
    about: words(skeleton.about),
    positions: read(skeleton.posts?.map((post, index) => positionOf(post, who.employers[index] ?? '')) ?? null),
    education: read(
      skeleton.degree === null ? null : [{ school: who.school, degree: skeleton.degree, start: '2016', end: '2019' }],
    ),
    connections: read(
      skeleton.connections === null ? null : { count: skeleton.connections, orMore: skeleton.connections === 500 },
    ),
    mutualConnections: read(skeleton.mutuals),
    joined: read(skeleton.joined),
    accountCreatedAbout: read(skeleton.madeAbout),
    photoUploadedAt: read(skeleton.photoUploadedAt),
    contactInfoUpdated: read(skeleton.contactInfoUpdated),
    firstActivityAt: read(skeleton.firstActivityAt),
    activityCount: read(skeleton.activityCount),
    recommendations: read(skeleton.recommendations),
    skillsTotal: read(skeleton.skillsTotal),
    invitationNote: read(skeleton.note),
  };
}

type Post = NonNullable<Skeleton['posts']>[number];
const positionOf = ({ title, linked, start, end, described }: Post, company: string): Position => ({
  title,
  company,
  companyLinked: linked,
  start,
  end: start === null ? null : end,
  description: described ? 'Responsible for the signal boxes between two towns, their wiring and their people.' : null,
});

export const people = fc.constantFrom(...identities);
export const accounts = fc.tuple(skeletons, people).map(([skeleton, who]) => accountOf(skeleton, who));
