import { clear, concern, defineIndicator } from './define-indicator.ts';
import { isCurrent } from './support/career.ts';
import { connectionsInWords } from './support/connections.ts';
import { fact, quote } from './support/evidence.ts';
import { currentRoles, isExecutive } from './support/roles.ts';

const HUNDREDS = 300;
const FEW_SKILLS = 3;

export const seniorRoleWithoutSubstance = defineIndicator({
  id: 'senior-role-without-substance',
  axis: 'profile',
  family: 'substance',
  title: 'Senior role, many connections, nothing behind it',
  why: 'Hundreds of people said yes, and none of them wrote a word about the work. Made-up profiles grow like that.',
  common: 'By our estimate one in fifteen senior people. Many never post.',
  innocent: 'Busy, private or cautious people often leave a profile bare.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['connections', 'activityCount', 'recommendations', 'positions'],
  mayRead: ['headline', 'skillsTotal'],
  evaluate({ connections, activityCount, recommendations, positions, headline, skillsTotal }) {
    const role = currentRoles({ headline, positions }).find(({ words }) => isExecutive(words));
    const described = positions.some((position) => isCurrent(position) && position.description);
    if (!role || connections.count < HUNDREDS || activityCount + recommendations > 0 || described) return clear();
    const fewSkills = skillsTotal !== null && skillsTotal <= FEW_SKILLS;
    return concern(
      fewSkills ? 'plain' : 'weak',
      quote(role.signal, role.text, []),
      fact('connections', connectionsInWords(connections)),
      fact('activityCount', 'No posts or comments shown'),
      fact('recommendations', 'No recommendations'),
      ...(fewSkills ? [fact('skillsTotal', `${skillsTotal} skills`)] : []),
    );
  },
});
