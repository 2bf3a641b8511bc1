import type { AccountView } from '../contracts/account.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { Talk } from '../ui/pieces/talk.tsx';
import { conversationParts } from '../ui/words/conversation-parts.ts';
import { onlyLoaded } from '../ui/words/loaded.ts';
import { markedParts } from '../ui/words/quoted.ts';

/** All that was read of a conversation, with every sentence that a sign rests on. */
export function WholeConversation({ account }: { account: AccountView }) {
  const { conversation, assessment } = account;
  if (!conversation || conversation.messages.length === 0) return null;
  const parts = conversationParts(account);
  const marked = markedParts(
    assessment.findings.flatMap(({ evidence }) => evidence),
    parts,
  );
  return (
    <section class="whole-conversation">
      <Fold title="The whole conversation">
        <Talk label="The whole conversation" parts={parts} marked={marked} />
      </Fold>
      <p class="note">{onlyLoaded(conversation)}</p>
      {conversation.group && (
        <p class="note">Several people take part. Here stands what this person wrote, and what you wrote.</p>
      )}
    </section>
  );
}
