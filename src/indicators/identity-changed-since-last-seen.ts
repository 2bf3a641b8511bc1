import type { Change } from '../contracts/account.ts';
import type { Evidence, Strength } from '../contracts/assessment.ts';
import type { JudgedSignalName } from '../contracts/judged.ts';
import { sharesName } from '../text/names/compare-names.ts';
import { clear, concern, defineIndicator } from './define-indicator.ts';
import { fact } from './support/evidence.ts';

/** Where on the page each changed thing can be looked at now. */
const SHOWN_AS: Record<Change['signal'], JudgedSignalName> = {
  name: 'name',
  employer: 'positions',
  photoUploadedAt: 'photoUploadedAt',
  mutualConnections: 'mutualConnections',
  slug: 'slug',
  headline: 'headline',
};

export const identityChangedSinceLastSeen = defineIndicator({
  id: 'identity-changed-since-last-seen',
  axis: 'profile',
  family: 'identity',
  title: 'Another name than before on the same account',
  why: 'An account that is sold or taken over gets a new name, and often a new employer and photo with it.',
  common: 'By our estimate one in two hundred profiles that you see twice, most of them after a marriage.',
  innocent: 'Marriage, a transition, a pen name. Together with a new post it can look like more.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026; FBI and US State Department advisory, May 2022',
  reads: ['changes'],
  evaluate({ changes }) {
    const renamed = changes.find(({ signal, from, to }) => signal === 'name' && sharesName(from, to) === false);
    if (!renamed) return clear();
    const employer = changes.find(({ signal }) => signal === 'employer');
    const photo = changes.find(({ signal }) => signal === 'photoUploadedAt');
    const seen = [renamed, employer, photo].filter((change) => change !== undefined);
    return concern(STRENGTH[seen.length] ?? 'weak', ...seen.map(inEvidence));
  },
});

const STRENGTH: readonly Strength[] = ['advice', 'weak', 'plain', 'strong'];

const inEvidence = ({ signal, from, to, fromSeenAt }: Change): Evidence => ({
  ...fact(SHOWN_AS[signal], signal === 'photoUploadedAt' ? 'A new photo' : `Now “${to}”, before “${from}”`),
  at: fromSeenAt,
});
