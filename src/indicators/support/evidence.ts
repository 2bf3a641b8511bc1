import type { Evidence } from '../../contracts/assessment.ts';
import type { JudgedSignalName } from '../../contracts/judged.ts';

const LONGEST = 700; // what the contract lets one piece of evidence hold
const AROUND = 160; // a long text is cut to its marked words and this much on either side
const MOST_MARKS = 12;

type Mark = [start: number, end: number];

/** A fact that the person can check on the page. */
export const fact = (signal: JudgedSignalName, shown: string): Evidence => ({ signal, shown: shown.slice(0, LONGEST) });

/** Words of the page with the ones that matter marked; a long text is cut around them. `marks` are [start, end) in `text`. */
export function quote(signal: JudgedSignalName, text: string, marks: readonly Mark[]): Evidence {
  const inOrder = [...marks].sort((a, b) => a[0] - b[0]).slice(0, MOST_MARKS);
  const first = inOrder[0]?.[0] ?? 0;
  const from = text.length <= LONGEST ? 0 : Math.max(0, first - AROUND);
  const shown = text.slice(from, from + LONGEST);
  const inside = inOrder
    .map(([start, end]): Mark => [start - from, Math.min(end - from, shown.length)])
    .filter(([start, end]) => start < end);
  return { signal, shown, marks: inside };
}
