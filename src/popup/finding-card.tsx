import type { Finding } from '../contracts/assessment.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { Quote } from '../ui/pieces/quote.tsx';

/** A fact, then why, then how common, then the innocent explanation, then who says so (law 4). */
export const FindingCard = ({ finding, open }: { finding: Finding; open: boolean }) => (
  <Fold kind="card" open={open} title={<h3>{finding.title}</h3>}>
    {finding.evidence.map((evidence, at) => (
      <Quote key={at} evidence={evidence} short />
    ))}
    <div class="finding">
      <Told lead="Why it matters" words={finding.why} />
      <Told lead="How common" words={finding.common} />
      <Told lead="Innocent explanation" words={finding.innocent} />
      <p class="note">Source: {finding.source}</p>
    </div>
  </Fold>
);

const Told = ({ lead, words }: { lead: string; words: string }) => (
  <p>
    <b>{lead}</b> {words}
  </p>
);
