import type { JudgedSignalName } from './judged.ts';

/** What a person calls each thing that is read, in the popup and in the report. Lower case: they stand inside sentences. */
export const signalWords: Record<JudgedSignalName, string> = {
  name: 'their name',
  pronouns: 'pronouns',
  headline: 'their headline',
  location: 'where they are',
  degree: 'how you are connected',
  slug: 'the address of the profile',
  memberId: 'the account number',
  connections: 'the number of connections',
  followers: 'the number of followers',
  mutualConnections: 'shared contacts',
  about: 'their “About” text',
  photo: 'the photo',
  photoUploadedAt: 'when the photo was added',
  positions: 'their jobs',
  positionsTotal: 'the number of jobs',
  education: 'education',
  skillsTotal: 'skills',
  recommendations: 'recommendations',
  joined: 'when they joined',
  accountCreatedAbout: 'when the account was made',
  firstActivityAt: 'their first activity',
  lastActivityAt: 'their last activity',
  activityCount: 'how active they are',
  verified: 'whether LinkedIn verified them',
  openToWork: 'whether they look for work',
  hiring: 'whether they are hiring',
  contactInfoUpdated: 'when their contact details changed',
  photoUpdated: 'when the photo changed',
  changes: 'what changed since an earlier visit',
  mutualsFromViewerEmployer: 'shared contacts from your own employer',
  invitationNote: 'their note with the invitation',
  thread: 'their messages',
  subject: 'the subject of their message',
  conversation: 'what they wrote',
  textSeenFrom: 'whether the same text came from others',
  viewerEmployer: 'where you work',
};

const known = (name: string): name is JudgedSignalName => Object.hasOwn(signalWords, name);

/** A name that this version does not know stands as it is: better odd than left out. */
export const wordsForSignal = (name: string): string => (known(name) ? signalWords[name] : name);
