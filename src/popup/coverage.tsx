import type { AccountView } from '../contracts/account.ts';
import type { ProfileSignals } from '../contracts/profile.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { couldNotRead } from '../ui/words/could-not-read.ts';
import { lookedAt } from '../ui/words/looked-at.ts';

/** People trust a check that shows its work. */
export function LookedAt({ signals }: { signals: ProfileSignals }) {
  const sentences = lookedAt(signals, new Date());
  if (sentences.length === 0) return <p>Only the name, so far. Scroll down and more will be read.</p>;
  return <p>{sentences.join(' ')}</p>;
}

/** What is missing, and how the person could let it be read. Missing is not evidence, and it says so. */
export function CouldNotBeRead({ account, open = false }: { account: AccountView; open?: boolean }) {
  const lines = couldNotRead(account.assessment.unread, account.signals);
  if (lines.length === 0) return null;
  return (
    <Fold title="Could not be read" open={open}>
      <ul class="unread-lines">
        {lines.map((line) => (
          <li key={line.how}>
            <strong>{line.what}.</strong> {line.how}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
