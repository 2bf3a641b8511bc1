import { whatIsKept, whatIsRead, whatNeverLeaves } from '../words/promises.ts';

/** Privacy in plain words. */
export const Promises = () => (
  <>
    <Told title="What is read" lines={whatIsRead} />
    <Told title="What is kept" lines={whatIsKept} />
    <Told title="What never leaves by itself" lines={whatNeverLeaves} />
  </>
);

const Told = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div class="told">
    <h3>{title}</h3>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
