import type { PageKind } from '../../contracts/sighting.ts';

type NothingHere = { title: string; advice: string };

const OPEN_A_PROFILE = 'Open a person’s profile and press this button again.';

/** What the popup says where there is nobody to judge. */
export const nothingHere: Record<PageKind, NothingHere> = {
  profile: { title: 'Nothing read on this page yet', advice: 'If the profile is open, reload the page.' },
  'own-profile': {
    title: 'This is your own profile',
    advice: 'It is not checked. Open somebody else’s profile to check that one.',
  },
  company: {
    title: 'This is a company page',
    advice: 'Only people are checked. Open the profile of somebody who says they work here.',
  },
  school: {
    title: 'This is a school page',
    advice: 'Only people are checked. Open the profile of somebody who says they studied here.',
  },
  feed: { title: 'This is your feed', advice: 'To check the person behind a post, open their profile.' },
  job: {
    title: 'This is a job advert',
    advice: 'Adverts are not checked. Open the profile of the person who posted it.',
  },
  people: {
    title: 'This is a list of people',
    advice: 'Nobody was read in it yet. Scroll down, or open the profile of one of them.',
  },
  invitations: {
    title: 'These are your invitations',
    advice: 'None was read yet. Before you accept one, open the profile behind it.',
  },
  thread: { title: 'These are your messages', advice: 'Open a conversation, and as much of it as is loaded is read.' },
  guest: {
    title: 'You are not signed in to LinkedIn',
    advice: 'Signed out, LinkedIn shows too little of a profile to say anything about it.',
  },
  elsewhere: { title: 'Nothing to check on this page', advice: OPEN_A_PROFILE },
};

/** For a tab that is not LinkedIn, or one that was opened before Second Look was there. */
export const notLinkedIn: NothingHere = {
  title: 'Nothing to check here',
  advice: 'Open a person’s profile on LinkedIn. If one is open already, reload the page.',
};
