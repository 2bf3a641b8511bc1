import type { AccountView } from '../contracts/account.ts';
import { conversationParts } from '../ui/words/conversation-parts.ts';
import { counted, sentenceCase } from '../ui/words/numbers.ts';
import { FindingCard } from './finding-card.tsx';

const SHOWN = 3; // the strongest; the report holds them all

/** The strongest signs. `open` is the id of the one that stands open at first. */
export function Findings({ account, open }: { account: AccountView; open?: string | undefined }) {
  const { findings } = account.assessment;
  const parts = conversationParts(account);
  const more = findings.length - SHOWN;
  return (
    <>
      {findings.slice(0, SHOWN).map((finding) => (
        <FindingCard key={finding.id} finding={finding} parts={parts} open={finding.id === open} />
      ))}
      {more > 0 && (
        <p class="note">{sentenceCase(counted(more, 'weaker sign is', 'weaker signs are'))} in the report.</p>
      )}
    </>
  );
}
