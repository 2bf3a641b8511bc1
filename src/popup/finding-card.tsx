import type { Finding } from '../contracts/assessment.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { Quotes } from '../ui/pieces/quote.tsx';
import type { ConversationText } from '../ui/words/conversation-parts.ts';

const QUOTES_AT_FIRST = 2; // the reason why still stands on the same screen

type FindingCardProps = { finding: Finding; parts: readonly ConversationText[]; open: boolean };

/** A fact, then why, then how common, then the innocent explanation, then who says so (law 4). */
export const FindingCard = ({ finding, parts, open }: FindingCardProps) => (
  <Fold kind="card" open={open} title={<h3>{finding.title}</h3>}>
    <Quotes evidence={finding.evidence} parts={parts} most={QUOTES_AT_FIRST} short />
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
