import type { AccountView } from '../contracts/account.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { couldNotRead, isMisread } from '../ui/words/could-not-read.ts';
import { messagesRead } from '../ui/words/loaded.ts';
import { lookedAt } from '../ui/words/looked-at.ts';
import { seenOnWords } from '../ui/words/seen-on.ts';
import { OutlineCopy } from './outline-copy.tsx';
import type { PopupModel } from './popup-model.ts';

/** People trust a check that shows its work. */
export function LookedAt({ account }: { account: AccountView }) {
  const now = new Date();
  const messages = account.conversation && messagesRead(account.conversation);
  const note = account.invitationNote && 'The note with their invitation.';
  const sentences = [messages, note, ...lookedAt(account.signals, now)].filter((sentence) => sentence);
  const seen = seenOnWords(account.seenOn, now);
  return (
    <>
      <p>{sentences.join(' ') || 'Only the name, so far. Scroll down and more will be read.'}</p>
      {seen && <p class="note">{seen}</p>}
    </>
  );
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
