import type { AccountView } from '../contracts/account.ts';
import { Fold } from '../ui/pieces/fold.tsx';
import { Notice } from '../ui/pieces/notice.tsx';
import { whenWords } from '../ui/words/dates.ts';
import { readValue } from '../ui/words/read-signal.ts';
import { removalSteps } from '../ui/words/removal.ts';
import { setRemoved } from './popup-actions.ts';
import type { PopupModel } from './popup-model.ts';

type RemoveStepProps = { model: PopupModel; account: AccountView };

/** The fourth R, after the third: what the report needs goes with the removal. */
export const RemoveStep = ({ model, account }: RemoveStepProps) =>
  account.case.removedAt ? <Removed model={model} account={account} /> : <ToRemove account={account} />;

const ToRemove = ({ account }: { account: AccountView }) => (
  <section>
    <h2 tabIndex={-1}>Remove them from your network</h2>
    {account.case.reports.length === 0 && (
      <Notice tone="care">Report first. What your security manager needs to see goes when they go.</Notice>
    )}
    <RemovalSteps account={account} />
    <IfMoreHappened />
  </section>
);

const Removed = ({ model, account }: RemoveStepProps) => (
  <section>
    <h2>Removed</h2>
    <p>
      You noted it {whenWords(account.case.removedAt ?? '', new Date())}.{' '}
      <button type="button" class="link" onClick={() => void setRemoved(model, account, false)}>
        Take that back
      </button>
    </p>
    <p>If they come back under another name, open that profile and take a second look.</p>
    <Fold title="How it is done">
      <RemovalSteps account={account} />
    </Fold>
    <IfMoreHappened />
  </section>
);

const RemovalSteps = ({ account }: { account: AccountView }) => (
  <>
    <p>You do this yourself, in LinkedIn’s own menus. They are not told.</p>
    <ol class="steps">
      {removalSteps(readValue(account.signals.degree)).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </>
);

const IfMoreHappened = () => (
  <>
    <Fold title="If you already replied">
      <p>
        Stop replying and keep the messages. Write down what you shared and when. Your security manager decides what
        comes next; remove and block after that. Many people reply: telling it early is what counts.
      </p>
    </Fold>
    <Fold title="If you opened a file they sent: tell IT at once">
      <p>
        By phone if you can, and leave the computer as it is. The same goes for a program or code that you ran, or a
        password you typed. They would rather hear it ten times too often.
      </p>
    </Fold>
  </>
);
