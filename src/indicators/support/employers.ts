import type { Position } from '../../contracts/profile.ts';
import { saysOnly, speaksOf } from '../../text/wording/topics.ts';
import { isCurrent } from './career.ts';

/** Current posts with an employer whose name leads to no company page. A post on one's own account is not among them. */
export const unlinkedEmployers = (positions: readonly Position[]): Position[] =>
  positions.filter((position) => isCurrent(position) && position.companyLinked === false && !isOwnAccount(position));

/** True only when every current employer is known to have no company page. What was not read counts as having one (law 2). */
export function noEmployerLinked(positions: readonly Position[] | null): boolean {
  const current = (positions ?? []).filter(isCurrent);
  return current.length > 0 && unlinkedEmployers(current).length === current.length;
}

/** "Freelance" in place of an employer, or in the title. A firm called "Student Loans Company" is a firm. */
export const isOwnAccount = ({ title, company }: Position): boolean =>
  speaksOf(title ?? '', 'own-account') || saysOnly(company ?? '', 'own-account');
