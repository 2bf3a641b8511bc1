import type { Deed } from '../../contracts/account.ts';
import type { Stage } from '../../contracts/assessment.ts';
import type { Choice, ReportChoices } from '../../contracts/report.ts';

export const choiceWords: Record<Choice, string> = {
  suspicious: 'I find this suspicious',
  unsure: 'I am not sure',
  spam: 'I think it is only spam',
};

export const deedWords: Record<Deed, string> = {
  connected: 'I connected with them',
  replied: 'I replied to them',
  shared: 'I shared something with them',
  opened: 'I opened a file or a link from them',
};

/** How much of the conversation goes with a report. */
export const messagesWords: Record<ReportChoices['conversation'], string> = {
  none: 'Leave the messages out',
  theirs: 'Their messages',
  both: 'Both sides',
};

export const stageWords: Record<Stage, string> = {
  none: 'No approach was read',
  connect: 'A request to connect',
  offer: 'An offer',
  cv: 'They want a CV',
  'channel-move': 'They want to talk in another app',
  interview: 'An interview',
  'paid-task': 'A paid task',
  'insider-ask': 'They ask for what only insiders know',
  'trip-or-gift': 'A trip or a gift',
  covert: 'They ask to keep it quiet',
};

/** The subject that the mail will carry, read out of the mail itself; null when there is no mail to read it from. */
export function subjectOf(mailto: string | null): string | null {
  if (!mailto || !URL.canParse(mailto)) return null;
  return new URL(mailto).searchParams.get('subject');
}
