import type { Run } from '../words/marked.ts';

/** Words of a page with the ones that matter marked, apart in direction from the words around them. */
export const MarkedWords = ({ runs }: { runs: readonly Run[] }) => (
  <bdi>{runs.map((run, at) => (run.marked ? <mark key={at}>{run.text}</mark> : run.text))}</bdi>
);
