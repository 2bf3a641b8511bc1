import type { Photo } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { absent, missing, notUnderstood, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** A ring ("open to work", "hiring") makes another address: `profile-framedphoto-…` (2024-2026). */
const PHOTO = /\/profile-(displayphoto|framedphoto)-/;
/** The 13 digits behind `/0/` are the time of upload in ms, equal within a second across sizes. Old links lack them. */
const UPLOADED = /\/0\/(\d{13})(?:[/?]|$)/;
const LINKEDIN_LAUNCH = Date.UTC(2003, 4, 5);
const A_DAY = 86_400_000;

/** The photo's place is before the name; faces behind it are those of mutual connections. */
const photoOf = (page: ProfilePage): OutlineNode | undefined =>
  page.top?.beforeName.find(({ tag, src }) => tag === 'img' && PHOTO.test(src));

/** Lazy is not absent: the image has an address and was not fetched yet. */
export function readPhoto(page: ProfilePage): Signal<Photo> {
  if (!page.top) return missing('not-loaded');
  const photo = photoOf(page);
  if (photo) return read(photo.mark === 'lazy' ? 'lazy' : 'loaded', 'top card: image');
  const place = page.top.beforeName.find(isEmptyPlace);
  if (!place) return notUnderstood;
  const over = page.outline.nodes[place.index + 1];
  if (over?.tag === 'img' && over.src !== '') return notUnderstood;
  return read(over?.tag === 'img' ? 'lazy' : 'absent', 'top card: placeholder');
}

/** SDUI draws `svg#person-accent-4` and sets the photo, if any, over it; artdeco has an image without an address. */
const isEmptyPlace = ({ tag, id, src }: OutlineNode): boolean =>
  (tag === 'svg' && id.startsWith('person-accent')) || (tag === 'img' && src === '');

/** When the photo was uploaded. A framed photo's time is that of the frame, so it says nothing. */
export function readPhotoUploadedAt(page: ProfilePage): Signal<string> {
  const photo = photoOf(page);
  if (!photo) return page.top ? absent : missing('not-loaded');
  const stamp = Number(UPLOADED.exec(photo.src)?.[1]); // no number when there is none
  const isPlausible = stamp >= LINKEDIN_LAUNCH && stamp <= Date.parse(page.now) + A_DAY;
  return isPlausible && !isFramed(photo) ? read(new Date(stamp).toISOString(), 'photo address') : notUnderstood;
}

const isFramed = ({ src }: OutlineNode): boolean => PHOTO.exec(src)?.[1] === 'framedphoto';

/** A ring around the photo means one of two things, which its address does not tell apart; its description may. */
export function readRing(page: ProfilePage, ring: 'OPEN_TO_WORK' | 'HIRING'): Signal<boolean> {
  const photo = photoOf(page);
  if (!photo) return page.top ? absent : missing('not-loaded');
  const said = /#(OPEN_TO_WORK|HIRING)/.exec(photo.label)?.[1];
  if (said) return read(said === ring, 'photo text');
  return isFramed(photo) ? missing('ambiguous') : read(false, 'photo address');
}
