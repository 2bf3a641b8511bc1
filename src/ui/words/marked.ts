export type Run = { text: string; marked: boolean };

/**
 * Cuts a text into plain and marked runs. `marks` are [start, end) in UTF-16 units and come from judging page text:
 * any order, overlaps and nonsense are borne, and no character is ever lost or doubled.
 */
export function markedRuns(text: string, marks: readonly (readonly [number, number])[] = []): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of inOrder(marks)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) runs.push({ text: text.slice(at, from), marked: false });
    runs.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}

const inOrder = (marks: readonly (readonly [number, number])[]) => [...marks].sort(([a], [b]) => a - b);
