import type { AccountView } from '../contracts/account.ts';
import { Notice } from '../ui/pieces/notice.tsx';
import { whenWords } from '../ui/words/dates.ts';

/** What is so about this account besides its signs. The step that tells it at length is spared the notice. */
export function AccountNotices({ account }: { account: AccountView }) {
  const { knownSince, removedAt, reports, step } = account.case;
  const now = new Date();
  const last = reports.at(-1);
  return (
    <>
      {account.private && <Notice>Private window: nothing about this account is kept.</Notice>}
      {account.memoryProblem && (
        <Notice tone="care">{account.memoryProblem} What is shown here comes from this page alone.</Notice>
      )}
      {account.byPhrasesAlone && (
        <Notice tone="care">
          A part of Second Look could not be loaded, so what they wrote was read by known phrases alone. Reinstall it if
          this stays.
        </Notice>
      )}
      {knownSince && <Notice>Marked as known {whenWords(knownSince, now)}. No badge is shown.</Notice>}
      {last && !removedAt && step !== 'report' && <Notice>Reported {whenWords(last.at, now)}.</Notice>}
      {removedAt && step !== 'remove' && (
        <Notice>
          {last ? 'Reported and removed' : 'Removed'} {whenWords(removedAt, now)}.
        </Notice>
      )}
    </>
  );
}
