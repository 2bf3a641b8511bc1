import type { AccountView } from '../contracts/account.ts';
import { standsOut, worstBand } from '../ui/words/bands.ts';

export type Does = 'report' | 'realise' | 'to-remove' | 'removed' | 'know' | 'unknow';
export type FootAction = { does: Does; words: string };
type FootActions = { primary: FootAction | null; quiet: FootAction[] };

const report = (words: string): FootAction => ({ does: 'report', words });
const know: FootAction = { does: 'know', words: 'I know them' };
const removed: FootAction = { does: 'removed', words: 'I have removed them' };

/** The buttons at the foot. At most one is the one to press, and it follows from what was seen and done. */
export function footActions(account: AccountView): FootActions {
  const { knownSince, removedAt, reports, step } = account.case;
  if (knownSince)
    return { primary: null, quiet: [report('Report anyway…'), { does: 'unknow', words: 'Take that back' }] };
  if (removedAt) return { primary: null, quiet: [report('Report again…'), know] };
  if (reports.length > 0) return afterReport(step === 'remove');
  if (step === 'remove') return beforeReport(account);
  return bySigns(account);
}

const afterReport = (atRemove: boolean): FootActions => ({
  primary: atRemove ? removed : { does: 'to-remove', words: 'Remove them' },
  quiet: [report('Report again…')],
});

/** Report comes before Remove: the evidence goes with the removal. */
const beforeReport = (account: AccountView): FootActions =>
  hasSigns(account)
    ? { primary: report('Report first…'), quiet: [removed] }
    : { primary: null, quiet: [report('Report anyway…'), removed] };

function bySigns(account: AccountView): FootActions {
  if (!hasSigns(account)) return { primary: null, quiet: [report('Report anyway…'), know] };
  const wantsReading = worstBand(account.assessment) === 'medium' && account.case.step === 'recognise';
  const primary: FootAction = wantsReading
    ? { does: 'realise', words: 'What this may lead to' }
    : report('Report to security…');
  return { primary, quiet: [know] };
}

const hasSigns = ({ assessment }: AccountView) => standsOut(worstBand(assessment));
