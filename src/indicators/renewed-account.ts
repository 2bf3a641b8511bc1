import type { Strength } from '../contracts/assessment.ts';
import { addressNamesSomebodyElse } from '../text/names/compare-address.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { fact } from './support/evidence.ts';
import { littleActivity, noEarlierActivity, recentPhoto, recentTrace } from './support/recent-traces.ts';

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
    const noEarlier = noEarlierActivity(signals, moment);
    const otherName = otherNameInAddress(signals.name, signals.slug);
    const strength = strengthOf(
      contact !== null,
      noEarlier !== null,
      littleActivity(signals) !== null,
      otherName !== null,
    );
    if (strength === null) return clear();
    const evidence = [age.evidence, photo, contact, noEarlier, otherName];
    return concern(strength, ...evidence.filter((piece) => piece !== null));
  },
});

/** All of it replaced under another name is strong; a new photo under another name, or all of it replaced, is less. */
function strengthOf(contact: boolean, noEarlier: boolean, little: boolean, otherName: boolean): Strength | null {
  if (otherName && contact && noEarlier) return 'strong';
  if (otherName && (contact || noEarlier)) return 'plain';
  return otherName || (contact && (noEarlier || little)) ? 'weak' : null;
}

const otherNameInAddress = (name: string | null, slug: string | null) =>
  name !== null && slug !== null && addressNamesSomebodyElse(name, slug) === true
    ? fact('slug', `Address /in/${slug} on the profile of ${name}`)
    : null;
