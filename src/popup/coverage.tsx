import type { AccountView } from '../contracts/account.ts';
import type { ProfileSignals } from '../contracts/profile.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { couldNotRead, isMisread } from '../ui/words/could-not-read.ts';
import { lookedAt } from '../ui/words/looked-at.ts';
import { OutlineCopy } from './outline-copy.tsx';
import type { PopupModel } from './popup-model.ts';

/** People trust a check that shows its work. */
export function LookedAt({ signals }: { signals: ProfileSignals }) {
  const sentences = lookedAt(signals, new Date());
  if (sentences.length === 0) return <p>Only the name, so far. Scroll down and more will be read.</p>;
  return <p>{sentences.join(' ')}</p>;
}

type Props = { account: AccountView; model: PopupModel; open?: boolean };

/** What is missing, and how the person could let it be read. Missing is not evidence, and it says so. */
export function CouldNotBeRead({ account, model, open = false }: Props) {
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
      {isMisread(account) && <OutlineCopy model={model} />}
    </Fold>
  );
}
