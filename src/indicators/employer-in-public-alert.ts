import type { Evidence } from '../contracts/assessment.ts';
import type { Position } from '../contracts/profile.ts';
import { clear, concern, defineIndicator } from './define-indicator.ts';
import { alertNaming } from './public-alerts.ts';
import { inWords, isCurrent } from './support/career.ts';
import { fact } from './support/evidence.ts';

export const employerInPublicAlert = defineIndicator({
  id: 'employer-in-public-alert',
  axis: 'profile',
  family: 'alert',
  title: 'Same name as an organisation named in a public alert',
  why: 'A government named an organisation of this name as a cover or a sham employer. Equal names are not proof.',
  common: 'By our estimate fewer than one in ten thousand profiles.',
  innocent: 'Another firm of the same name, or somebody who was deceived by it themselves.',
  source: 'MI5, 18 November 2025; BfV, 10 December 2017; FBI, April 2025',
  reads: ['positions'],
  evaluate({ positions }) {
    const current = positions.filter(isCurrent).flatMap(sameName);
    if (current.length > 0) return concern('strong', ...inOneOrder(current));
    // Somebody who has left may have been deceived by it, so a past post says little.
    const past = positions.flatMap(sameName);
    return past.length > 0 ? concern('weak', ...inOneOrder(past)) : clear();
  },
});

function sameName(position: Position): Evidence[] {
  const named = position.company === null ? null : alertNaming(position.company);
  if (named === null) return [];
  const { by, what, inWords: day } = named.alert;
  const shown = `${inWords(position)}: same name as “${named.organisation}”, named by ${by} (${what}, ${day})`;
  return [fact('positions', shown)];
}

const MOST_SHOWN = 3;
const inOneOrder = (evidence: Evidence[]): Evidence[] =>
  evidence.sort((a, b) => (a.shown < b.shown ? -1 : 1)).slice(0, MOST_SHOWN);
