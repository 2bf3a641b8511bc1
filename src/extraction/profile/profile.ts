import type { ProfileSignals } from '../../contracts/profile.ts';
import type { Generation } from '../../contracts/sighting.ts';
import type { Outline } from '../../reading/outline.ts';
import { slugInLink } from '../page-kind.ts';
import { absent, clip, read } from '../signals.ts';
import { readAbout } from './about.ts';
import { readAboutThisProfile } from './about-this-profile.ts';
import { readActivity } from './activity.ts';
import { findCards } from './cards.ts';
import { readDegree } from './degree.ts';
import { readEducation } from './education.ts';
import { readHeadline, readLocation, readPronouns } from './headline.ts';
import { readMemberId } from './member.ts';
import { readMutualConnections } from './mutual-connections.ts';
import { readName } from './name.ts';
import { readConnections, readFollowers } from './network.ts';
import type { ProfilePage } from './page.ts';
import { readPhoto, readPhotoUploadedAt, readRing } from './photo.ts';
import { readPositions } from './positions.ts';
import { findTopCard } from './top-card.ts';
import { readPositionsTotal, readRecommendations, readSkillsTotal } from './totals.ts';
import { readVerified } from './verified.ts';

export type ExtractedProfile = {
  signals: ProfileSignals;
  /** A name and a top card were made out. */
  understood: boolean;
  /** The page offers to edit it: the viewer's own. */
  isOwn: boolean;
};

/** Reads every signal of a profile from its outline; `now` is an ISO instant. */
export function extractProfile(outline: Outline, generation: Generation, slug: string, now: string): ExtractedProfile {
  const top = findTopCard(outline);
  const cards = findCards(outline, generation);
  const page: ProfilePage = { outline, generation, slug, lang: outline.lang, now, top, cards };
  const positions = readPositions(page);
  const signals: ProfileSignals = {
    name: readName(page),
    pronouns: readPronouns(page),
    headline: readHeadline(page),
    location: readLocation(page),
    degree: readDegree(page),
    slug: read(clip(slug, 200), 'address'),
    memberId: readMemberId(page),
    connections: readConnections(page),
    followers: readFollowers(page),
    mutualConnections: readMutualConnections(page),
    about: readAbout(page),
    photo: readPhoto(page),
    photoUploadedAt: readPhotoUploadedAt(page),
    positions,
    positionsTotal: readPositionsTotal(page, positions),
    education: readEducation(page),
    skillsTotal: readSkillsTotal(page),
    recommendations: readRecommendations(page),
    accountCreatedAbout: absent, // follows from the member number; derived where it is judged
    verified: readVerified(page),
    openToWork: readRing(page, 'OPEN_TO_WORK'),
    hiring: readRing(page, 'HIRING'),
    ...readActivity(page),
    ...readAboutThisProfile(page),
  };
  const understood = top !== null && 'value' in signals.name && isOfThisMember(page);
  return { signals, understood, isOwn: isOwnProfile(page) };
}

const PID_SLUG = /^AC[ow]AA/;

/**
 * While the app navigates, the address is already the next member's and the card still the last one's: the links of the
 * card tell. A card without such links, or an address that is a PID, cannot tell.
 */
function isOfThisMember({ outline, top, slug }: ProfilePage): boolean {
  if (top === null || PID_SLUG.test(slug)) return true;
  const links = outline.nodes.slice(top.box.index, top.box.end).map(({ href }) => slugInLink(href));
  const slugs = links.filter((other) => other !== null && !PID_SLUG.test(other)).map((other) => other?.toLowerCase());
  return slugs.length === 0 || slugs.includes(slug.toLowerCase());
}

/** Only the owner of a profile is shown links to edit it (every generation). */
const isOwnProfile = ({ outline, top }: ProfilePage): boolean =>
  top !== null &&
  outline.nodes.slice(top.box.index, top.box.end).some(({ href }) => /\/in\/[^/]+\/(?:edit|add-edit)\//.test(href));
