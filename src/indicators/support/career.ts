import type { Position } from '../../contracts/profile.ts';
import { monthNumber } from '../../text/months.ts';

type StartedPosition = Position & { start: string };

/** The position that starts first, among those that show a start. The order on the page does not matter. */
export function earliestPosition(positions: readonly Position[]): StartedPosition | null {
  const started = positions.filter((position): position is StartedPosition => position.start !== null);
  return (
    started.sort((a, b) => monthNumber(a.start) - monthNumber(b.start) || inWords(a).localeCompare(inWords(b)))[0] ??
    null
  );
}

/** Current: a start is shown and no end. */
export const isCurrent = (position: Position): boolean => position.start !== null && position.end === null;

/** "Partner, Meridian Group", with whatever of the two is shown. */
export const inWords = ({ title, company }: Position): string =>
  [title, company].filter((part) => part !== null && part !== '').join(', ') || 'A position without a title';
