import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { inside } from '../lines.ts';
import { slugInLink } from '../page-kind.ts';
import { missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

type ActivitySignals = {
  firstActivityAt: Signal<string>;
  lastActivityAt: Signal<string>;
  activityCount: Signal<number>;
};

/** In a link to a post: the post's own id. */
const POST = /urn(?::|%3A)li(?::|%3A)(?:activity|ugcPost|share)(?::|%3A)(\d{15,20})/;
/** In a link to a comment: the comment's id, behind the post's in one notation and before it in the other. */
const COMMENT =
  /comment(?::|%3A)(?:\(|%28)(?:(?:[a-zA-Z]|%3A|:)+\d{15,20}(?:,|%2C)(\d{15,20})|(\d{15,20})(?:,|%2C)urn)/;
const LINKEDIN_LAUNCH = Date.UTC(2003, 4, 5);
const MILLISECONDS_SHIFT = 22n;
const LONGEST_LINK = 2_000;

/**
 * When the visible posts, comments and shares were made: `id >> 22` is the epoch in ms (checked against LinkedIn's own
 * dates). A comment is dated by itself, not by the post under which it stands.
 */
export function readActivity(page: ProfilePage): ActivitySignals {
  const card = page.cards.activity;
  if ('missing' in card) return allMissing(card.missing);
  const now = Date.parse(page.now);
  const times = new Set<number>();
  for (const { href } of inside(page.outline, card.box)) {
    const time = href === '' ? null : timeInLink(href, now);
    if (time !== null) times.add(time);
  }
  const sorted = [...times].sort((one, other) => one - other);
  const [first] = sorted;
  const last = sorted.at(-1);
  const via = 'Activity: links';
  if (first === undefined || last === undefined) return withoutPosts(page, card.box);
  return {
    firstActivityAt: read(new Date(first).toISOString(), via),
    lastActivityAt: read(new Date(last).toISOString(), via),
    activityCount: read(sorted.length, via),
  };
}

/**
 * No post was read. Zero is said only of a card that is there as a whole, with its link to all activity, and links to
 * nothing else: before that it has not loaded, and with other links it was not understood.
 */
function withoutPosts({ outline }: ProfilePage, box: OutlineNode): ActivitySignals {
  const links = inside(outline, box).filter(({ href }) => href !== '');
  if (links.some(({ href }) => slugInLink(href) === null)) return allMissing('not-understood');
  if (!links.some(({ href }) => href.includes('/recent-activity/'))) return allMissing('not-loaded');
  return { ...allMissing('absent'), activityCount: read(0, 'Activity: no links') };
}

const allMissing = (reason: 'absent' | 'not-loaded' | 'not-understood'): ActivitySignals => ({
  firstActivityAt: missing(reason),
  lastActivityAt: missing(reason),
  activityCount: missing(reason),
});

/** Epoch in ms, or null for a link to no post, or to one from before LinkedIn or after now. */
function timeInLink(href: string, now: number): number | null {
  if (!href.includes('/feed/update/')) return null;
  const link = href.slice(0, LONGEST_LINK);
  const comment = COMMENT.exec(link);
  const id = comment?.[1] ?? comment?.[2] ?? POST.exec(link)?.[1];
  const time = id === undefined ? 0 : Number(BigInt(id) >> MILLISECONDS_SHIFT);
  return time > LINKEDIN_LAUNCH && time <= now ? time : null;
}
