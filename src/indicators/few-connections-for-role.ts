import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { connectionsInWords } from './support/connections.ts';
import { fact, quote } from './support/evidence.ts';
import { currentRoles, isExecutive, isRecruiter } from './support/roles.ts';

const FEW = 50;

export const fewConnectionsForRole = defineIndicator({
  id: 'few-connections-for-role',
  axis: 'profile',
  family: 'network',
  title: 'Few connections for a recruiter or executive',
  why: 'Such work brings hundreds of contacts. A profile made for one purpose has not gathered them yet.',
  common: 'By our estimate one in ten people with such titles.',
  innocent: 'Some people keep their network small, have just joined, or started again.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['connections'],
  mayRead: ['headline', 'positions'],
  evaluate({ connections, headline, positions }) {
    const roles = currentRoles({ headline, positions });
    if (roles.length === 0) return unknown('no headline and no current title could be read');
    const role = roles.find(({ words }) => isRecruiter(words) || isExecutive(words));
    if (!role || connections.orMore || connections.count >= FEW) return clear();
    return concern('weak', fact('connections', connectionsInWords(connections)), quote(role.signal, role.text, []));
  },
});
