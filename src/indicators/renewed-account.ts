import type { Evidence, Strength } from '../contracts/assessment.ts';
import { addressNamesSomebodyElse } from '../text/names/compare-address.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { fact } from './support/evidence.ts';
import { littleActivity, recentPhoto, recentTrace } from './support/recent-traces.ts';

const OLD_ACCOUNT_MONTHS = 36;

export const renewedAccount = defineIndicator({
  id: 'renewed-account',
  axis: 'profile',
  family: 'identity',
  title: 'Old account, everything new',
  why: 'Old accounts are bought or stolen because their age gives trust. The new owner then replaces what can be seen.',
  common: 'By our estimate one in two hundred when the address carries another name, otherwise about one in fifty.',
  innocent: 'People change name, photo and address after a marriage, a transition or years away.',
  source:
    'FBI and US State Department advisory on remote workers, May 2022; CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: [],
  mayRead: [
    'joined',
    'accountCreatedAbout',
    'photoUploadedAt',
    'photoUpdated',
    'contactInfoUpdated',
    'firstActivityAt',
    'activityCount',
    'name',
    'slug',
  ],
  evaluate(signals, moment) {
    const age = accountAge(signals, moment);
    if (age === null) return unknown(AGE_UNREAD);
    if (signals.photoUploadedAt === null && signals.photoUpdated === null)
      return unknown('no date of a photo was read');
    const photo = recentPhoto(signals, moment);
    if (age.months < OLD_ACCOUNT_MONTHS || photo === null) return clear();
    const contact = recentTrace('contactInfoUpdated', signals.contactInfoUpdated, moment);
    const begun = recentTrace('firstActivityAt', signals.firstActivityAt, moment);
    const little = littleActivity(signals);
    const otherName = otherNameInAddress(signals.name, signals.slug);
    const strength = otherName ? underOtherName(contact, begun, little) : underSameName(contact, begun, little);
    if (strength === null) return clear();
    const evidence = [age.evidence, photo, contact, begun ?? little, otherName];
    return concern(strength, ...evidence.filter((piece) => piece !== null));
  },
});

type Trace = Evidence | null;

/** A new photo under another name is weak; with everything else new as well it is as clear as such a case can be. */
function underOtherName(contact: Trace, begun: Trace, little: Trace): Strength {
  if (begun || (contact && little)) return 'strong';
  return contact || little ? 'plain' : 'weak';
}

/** Under the same name people renew all of it too. */
const underSameName = (contact: Trace, begun: Trace, little: Trace): Strength | null =>
  contact && (begun || little) ? 'weak' : null;

const otherNameInAddress = (name: string | null, slug: string | null) =>
  name !== null && slug !== null && addressNamesSomebodyElse(name, slug) === true
    ? fact('slug', `Address /in/${slug} on the profile of ${name}`)
    : null;
