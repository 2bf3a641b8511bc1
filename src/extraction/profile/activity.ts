import type { Signal } from '../../contracts/signal.ts';
import { inside } from '../lines.ts';
import { absent, missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

type ActivitySignals = {
  firstActivityAt: Signal<string>;
  lastActivityAt: Signal<string>;
  activityCount: Signal<number>;
};

/** In a link to a post: the post's own id. In a link to a comment: the comment's id, the second number of its URN. */
const POST = /urn:li:(?:activity|ugcPost|share):(\d{15,20})/;
const COMMENT = /comment:\((?:[a-zA-Z:]+:)?\d{15,20},(\d{15,20})|comment:\((\d{15,20}),urn:/;
const LINKEDIN_LAUNCH = Date.UTC(2003, 4, 5);
const MILLISECONDS_SHIFT = 22n;

/**
 * When the visible posts, comments and shares were made: `id >> 22` is the epoch in ms (checked against LinkedIn's own
 * dates). A comment is dated by itself, not by the post under which it stands.
 */
export function readActivity(page: ProfilePage): ActivitySignals {
  const card = page.cards.activity;
  if ('missing' in card) return allMissing(card.missing);
  const times = new Set(inside(page.outline, card.box).flatMap(({ href }) => timeInLink(href, page.now) ?? []));
  const sorted = [...times].sort((one, other) => one - other);
  const [first] = sorted;
  const last = sorted.at(-1);
  const via = 'Activity: links';
  if (first === undefined || last === undefined) {
    return { firstActivityAt: absent, lastActivityAt: absent, activityCount: read(0, 'Activity: no links') };
  }
  return {
    firstActivityAt: read(new Date(first).toISOString(), via),
    lastActivityAt: read(new Date(last).toISOString(), via),
    activityCount: read(sorted.length, via),
  };
}

const allMissing = (reason: 'absent' | 'not-loaded' | 'not-understood'): ActivitySignals => ({
  firstActivityAt: missing(reason),
  lastActivityAt: missing(reason),
  activityCount: missing(reason),
});

/** Epoch in ms, or null for a link to no post, or to one from before LinkedIn or after now. */
function timeInLink(href: string, now: string): number | null {
  if (!href.includes('/feed/update/')) return null;
  const decoded = decoded3(href.slice(0, 2_000));
  const comment = COMMENT.exec(decoded);
  const id = comment?.[1] ?? comment?.[2] ?? POST.exec(decoded)?.[1];
  const time = id === undefined ? 0 : Number(BigInt(id) >> MILLISECONDS_SHIFT);
  return time > LINKEDIN_LAUNCH && time <= Date.parse(now) ? time : null;
}

/** Percent-encoding of the few characters that URNs are written with; a broken one is left as it is. */
const decoded3 = (href: string): string =>
  href.replace(/%(?:3A|28|29|2C)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
