import type { JudgedSignals } from '../contracts/judged.ts';
import type { ProfileSignalName } from '../contracts/profile.ts';

/** With a name and a headline, any one of these is enough to say "nothing unusual": a sparse profile is ordinary. */
const ANY_OF: readonly ProfileSignalName[] = [
  'connections',
  'positions',
  'joined',
  'accountCreatedAbout',
  'photo',
  'photoUploadedAt',
  'activityCount',
  'firstActivityAt',
  'lastActivityAt',
];

/** What "could not be read" may name: the parts of a profile that signs look at, in the order of the page. */
const LOOKED_AT: readonly ProfileSignalName[] = [
  'name',
  'headline',
  'slug',
  'connections',
  'mutualConnections',
  'about',
  'positions',
  'education',
  'skillsTotal',
  'recommendations',
  'activityCount',
  'firstActivityAt',
  'photoUploadedAt',
  'photoUpdated',
  'contactInfoUpdated',
  'joined',
  'accountCreatedAbout',
];

/** Two names for one fact: when either was read, the other is not missed. */
const SAME_FACT: Partial<Record<ProfileSignalName, ProfileSignalName>> = {
  photoUpdated: 'photoUploadedAt',
  photoUploadedAt: 'photoUpdated',
  firstActivityAt: 'activityCount',
  accountCreatedAbout: 'joined',
};

/** True when so much of a profile was read that a `low` band says something. A bare name does not. */
export const profileCovered = (signals: JudgedSignals): boolean =>
  'value' in signals.name && 'value' in signals.headline && ANY_OF.some((name) => 'value' in signals[name]);

/** True when they wrote anything that could be read. What the person wrote alone says nothing about them. */
export const conversationCovered = ({ conversation }: JudgedSignals): boolean =>
  'value' in conversation && conversation.value.parts.some(({ from, text }) => from === 'them' && text.trim() !== '');

/** Names of the signals that could not be read. */
export const unreadSignals = (signals: JudgedSignals): ProfileSignalName[] =>
  LOOKED_AT.filter((name) => {
    const other = SAME_FACT[name];
    return 'missing' in signals[name] && (other === undefined || 'missing' in signals[other]);
  });
