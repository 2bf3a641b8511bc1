import type { Assessment } from '../contracts/assessment.ts';
import { StagePath } from '../ui/pieces/stage-path.tsx';
import { worstBand } from '../ui/words/bands.ts';

/** The second R: where such approaches go, in sentences that fit what was seen. */
export const Realise = ({ assessment }: { assessment: Assessment }) => (
  <section class="realise">
    <h2 tabIndex={-1}>What this may lead to</h2>
    {worstBand(assessment) === 'low' && (
      <p>Nothing that was read here points this way. In general it goes like this:</p>
    )}
    <StagePath stage={assessment.stage} />
    {sentences(assessment).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    <p class="note">
      Many people answer such messages. Tell your security manager what was said; nobody will think less of you.
    </p>
  </section>
);

/** Told when judging gave none: the common shape of the public cases. */
const IN_GENERAL = [
  'It often starts with a friendly contact and an easy, well-paid task: a short report, a paper, “your view”.',
  'Step by step the questions narrow to what is not public, and the talk moves to another app.',
  'By then money was taken and things were shared, and it is hard to step back. Early is the easy time to stop.',
];

const sentences = ({ realise }: Assessment): readonly string[] => (realise.length > 0 ? realise : IN_GENERAL);
