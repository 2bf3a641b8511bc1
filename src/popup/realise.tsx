import type { Assessment } from '../contracts/assessment.ts';
import type { EffectiveSettings } from '../contracts/settings.ts';
import { StagePath } from '../ui/pieces/stage-path.tsx';
import { standsOut, worstBand } from '../ui/words/bands.ts';
import { whyYou } from '../ui/words/exposure.ts';

type RealiseProps = { assessment: Assessment; settings: EffectiveSettings | null };

/** The second R: where such approaches go, in sentences that fit what was seen. */
export const Realise = ({ assessment, settings }: RealiseProps) => (
  <section class="realise">
    <h2 tabIndex={-1}>What this may lead to</h2>
    {worstBand(assessment) === 'low' && (
      <p>Nothing that was read here points this way. In general it goes like this:</p>
    )}
    {standsOut(worstBand(assessment)) && <StagePath stage={assessment.stage} />}
    {sentences(assessment).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {standsOut(worstBand(assessment)) && <WhyYou settings={settings} />}
    <p class="note">
      Many people answer such messages. Tell your security manager what was said; nobody will think less of you.
    </p>
  </section>
);

/** Only what they said themselves about their work, and only where something stands out. */
function WhyYou({ settings }: { settings: EffectiveSettings | null }) {
  const reasons = whyYou(settings?.values.exposure ?? []);
  if (reasons.length === 0) return null;
  return (
    <div class="why-you">
      <h3>Why somebody like you</h3>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

/** Told when judging gave none: the common shape of the public cases. */
const IN_GENERAL = [
  'It often starts with a friendly contact and an easy, well-paid task: a short report, a paper, “your view”.',
  'Step by step the questions narrow to what is not public, and the talk moves to another app.',
  'By then money was taken and things were shared, and it is hard to step back. Early is the easy time to stop.',
];

const sentences = ({ realise }: Assessment): readonly string[] => (realise.length > 0 ? realise : IN_GENERAL);
