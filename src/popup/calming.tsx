import type { AccountView } from '../contracts/account.ts';
import { Quotes } from '../ui/pieces/quote.tsx';
import { conversationParts } from '../ui/words/conversation-parts.ts';

/** What speaks for an ordinary matter, each for the one sign that it answers and never for the whole. */
export function Calming({ account }: { account: AccountView }) {
  const { calming } = account.assessment;
  if (calming.length === 0) return null;
  const parts = conversationParts(account);
  return (
    <section class="calming">
      <h2>What speaks for an ordinary matter</h2>
      {calming.map((one) => (
        <div key={one.sign}>
          <p>{one.words}</p>
          <Quotes evidence={one.evidence} parts={parts} most={1} short />
          <p class="note">It answers “{one.title}”, and nothing else.</p>
        </div>
      ))}
    </section>
  );
}
