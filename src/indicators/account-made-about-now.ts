import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { quote } from './support/evidence.ts';

const NEW_MONTHS = 3; // by the date on the page; the member number is good to three months itself

export const accountMadeAboutNow = defineIndicator({
  id: 'account-made-about-now',
  axis: 'profile',
  family: 'age',
  title: 'New account that already writes to you',
  why: 'Accounts used for approaches are often made shortly before and thrown away afterwards.',
  common: 'By our estimate one in thirty people who write to you. Everybody who joins starts by writing to people.',
  innocent: 'Somebody who has just joined looks for the people they know or would like to know.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: [],
  mayRead: ['joined', 'accountCreatedAbout', 'invitationNote', 'thread'],
  evaluate({ invitationNote, thread, ...made }, moment) {
    const age = accountAge(made, moment);
    if (age === null) return unknown(AGE_UNREAD);
    const message = thread?.find(({ from }) => from === 'them');
    if (!invitationNote && !message) return unknown('no invitation and no message was read');
    if (age.monthsAtMost > NEW_MONTHS) return clear();
    const reachingOut = invitationNote
      ? quote('invitationNote', invitationNote, [])
      : quote('thread', message?.text ?? '', []);
    return concern('weak', age.evidence, reachingOut);
  },
});
