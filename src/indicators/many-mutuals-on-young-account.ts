import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { fact } from './support/evidence.ts';

const YOUNG_MONTHS = 6;
const MANY = 5; // so many acceptances in half a year are easily read as trust

export const manyMutualsOnYoungAccount = defineIndicator({
  id: 'many-mutuals-on-young-account',
  axis: 'profile',
  family: 'network',
  title: 'Shared contacts prove little on a new account',
  why: 'Shared contacts show only that others said yes. On a new account they may know them no better than you do.',
  common: 'Ordinary. Most new accounts gather contacts in one circle.',
  innocent: 'Somebody new to your field or your town adds the people they meet.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['mutualConnections'],
  mayRead: ['joined', 'accountCreatedAbout', 'mutualsFromViewerEmployer'],
  evaluate({ mutualConnections, mutualsFromViewerEmployer, ...made }, moment) {
    const age = accountAge(made, moment);
    if (age === null) return unknown(AGE_UNREAD);
    if (age.months > YOUNG_MONTHS || mutualConnections < MANY) return clear();
    const shared = fact('mutualConnections', `${mutualConnections} contacts in common`);
    if (!mutualsFromViewerEmployer) return concern('advice', shared, age.evidence);
    const atWork = fact('mutualsFromViewerEmployer', `${mutualsFromViewerEmployer} of them work where you work`);
    return concern('advice', shared, atWork, age.evidence);
  },
});
