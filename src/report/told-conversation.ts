import type { AccountView } from '../contracts/account.ts';
import type { Evidence } from '../contracts/assessment.ts';
import type { ReportChoices } from '../contracts/report.ts';
import type { Message } from '../contracts/sighting.ts';

type Choice = ReportChoices['conversation'];

/** Stands where the person wrote something and did not want it passed on. */
const LEFT_OUT = '[your own message, left out]';
/** As the report bounds it: the most recent. */
const MOST = 500;

/**
 * What the report says of the conversation, oldest first, with the note of the invitation and the subject in front. Null
 * when the person did not tick it, or when nothing was written.
 */
export function toldConversation(account: AccountView, choice: Choice): Message[] | null {
  if (choice === 'none') return null;
  const { invitationNote, conversation } = account;
  const before = [
    ...(invitationNote === null ? [] : [inFront('note with the invitation', invitationNote)]),
    ...(conversation?.subject ? [inFront('subject', conversation.subject)] : []),
  ];
  const messages = (conversation?.messages ?? []).slice(before.length - MOST);
  const told = [
    ...before,
    ...messages.map((message) => withoutSender(choice === 'both' ? message : withoutOwn(message))),
  ];
  return told.length > 0 ? told : null;
}

const inFront = (what: string, text: string): Message => ({ from: 'them', at: null, text: `[${what}] ${text}` });

/** The number of who wrote stands in the profile of the report, unless the person took it out there. */
const withoutSender = ({ sender: _, ...message }: Message): Message => message;

/** That there was an answer, and when, stays: the security manager has to know that. */
const withoutOwn = (message: Message): Message =>
  message.from === 'me' ? { from: 'me', at: message.at, text: LEFT_OUT } : message;

/** A finding can quote what the person wrote; their words go only with the rest of their words. */
export const toldEvidence = (evidence: readonly Evidence[], choice: Choice): Evidence[] =>
  evidence.map((one) => {
    if (one.from !== 'me' || choice === 'both') return one;
    const { marks: _, ...rest } = one;
    return { ...rest, shown: LEFT_OUT };
  });
