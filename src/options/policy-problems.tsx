import { Notice } from '../ui/pieces/notice.tsx';

/** A policy that cannot be used is the administrator's to mend: the person can pass on these words. */
export const PolicyProblems = ({ problems }: { problems: readonly string[] }) =>
  problems.length === 0 ? null : (
    <Notice tone="care">
      <h2>Something your organisation set could not be used</h2>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
