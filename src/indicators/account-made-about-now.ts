import type { Evidence } from '../contracts/assessment.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { AGE_UNREAD, accountAge } from './support/account-age.ts';
import { connectionsInWords } from './support/connections.ts';
import { fact, quote } from './support/evidence.ts';

const NEW_MONTHS = 3; // by the date on the page; the member number is good to three months itself
const YOUNG_MONTHS = 6;
const HUNDREDS = 300; // connections that few people gather in half a year

export const accountMadeAboutNow = defineIndicator({
  id: 'account-made-about-now',
  axis: 'profile',
  family: 'age',
  title: 'New account that already reaches out',
  why: 'Accounts used for approaches are often made shortly before, and grow fast by asking many people.',
  common: 'By our estimate one in thirty people who write to you. Everybody who joins starts by asking people.',
  innocent: 'Somebody who has just joined looks for people they know. Sales people and recruiters add hundreds.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: [],
  mayRead: ['joined', 'accountCreatedAbout', 'invitationNote', 'thread', 'connections'],
  evaluate({ invitationNote, thread, connections, ...made }, moment) {
    const age = accountAge(made, moment);
    if (age === null) return unknown(AGE_UNREAD);
    const message = thread?.find(({ from }) => from === 'them')?.text;
    const wrote = invitationNote
      ? quote('invitationNote', invitationNote, [])
      : message && quote('thread', message, []);
    if (!wrote && connections === null) return unknown('no message and no number of connections was read');
    const hundreds = connections !== null && connections.count >= HUNDREDS && age.monthsAtMost <= YOUNG_MONTHS;
    const writes = wrote && age.monthsAtMost <= NEW_MONTHS;
    if (!hundreds && !writes) return clear();
    const reach: Evidence[] = hundreds ? [fact('connections', connectionsInWords(connections))] : [];
    return concern(hundreds ? 'plain' : 'weak', age.evidence, ...reach, ...(writes ? [wrote] : []));
  },
});
