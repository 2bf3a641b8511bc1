import type { Position } from '../../contracts/profile.ts';
import { monthNumber } from '../../text/months.ts';
import { foldCompany } from '../../text/names/fold-company.ts';
import { speaksOf } from '../../text/wording/topics.ts';
import { inWords, isCurrent } from './career.ts';
import { isOwnAccount } from './employers.ts';

const OVERLAP_MONTHS = 12; // less is a change of posts, or a year without months

/**
 * The largest set of posts held together for a year or more, at different employers, none of which reads like a post
 * beside another one. Empty unless two overlap.
 */
export function fullTimeAtOnce(positions: readonly Position[]): Position[] {
  const posts = positions.filter(readsFullTime);
  const sets = posts.map((post) => oneForEachEmployer(posts.filter((other) => spansYearFrom(other, begin(post)))));
  const largest = Math.max(0, ...sets.map((set) => set.length));
  return largest < 2 ? [] : (sets.filter((set) => set.length === largest).sort(byWords)[0] ?? []);
}

const readsFullTime = (post: Position): boolean =>
  post.start !== null &&
  post.company !== null &&
  post.title !== null &&
  !speaksOf(post.title, 'side-role') &&
  !isOwnAccount(post);

// A year alone is read so that posts overlap as little as they can.
const begin = ({ start }: Position): number => monthNumber(start ?? '', 12);
const finish = (post: Position): number =>
  isCurrent(post) ? Number.POSITIVE_INFINITY : monthNumber(post.end ?? '', 1);
const spansYearFrom = (post: Position, month: number): boolean =>
  begin(post) <= month && finish(post) >= month + OVERLAP_MONTHS;

function oneForEachEmployer(posts: readonly Position[]): Position[] {
  const ordered = [...posts].sort((a, b) => (inWords(a) < inWords(b) ? -1 : 1));
  return [...new Map(ordered.map((post) => [foldCompany(post.company ?? ''), post])).values()];
}

const byWords = (a: Position[], b: Position[]): number => (a.map(inWords).join() < b.map(inWords).join() ? -1 : 1);
