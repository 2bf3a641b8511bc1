import type { AccountView } from '../../contracts/account.ts';
import type { Conversation, MessageLink } from '../../contracts/sighting.ts';

/** One text of a conversation. Evidence points to it by its place: the note, the subject, then the messages. */
export type ConversationText = {
  signal: 'invitationNote' | 'subject' | 'thread';
  from: 'them' | 'me';
  /** ISO instant, or null. */
  at: string | null;
  text: string;
  links: readonly MessageLink[];
  attachments: readonly string[];
};

type Written = Pick<AccountView, 'invitationNote'> & {
  conversation: Pick<Conversation, 'subject' | 'messages'> | null;
};

/** All that was written, in the order in which `understanding/read-conversation.ts` counts it. */
export function conversationParts({ invitationNote, conversation }: Written): ConversationText[] {
  const subject = conversation?.subject;
  return [
    ...(invitationNote ? [ofTheirs('invitationNote', invitationNote)] : []),
    ...(subject ? [ofTheirs('subject', subject)] : []),
    ...(conversation?.messages ?? []).map(
      ({ from, at, text, links = [], attachments = [] }): ConversationText => ({
        ...{ signal: 'thread', from, at, text, links, attachments },
      }),
    ),
  ];
}

const ofTheirs = (signal: 'invitationNote' | 'subject', text: string): ConversationText => ({
  ...{ signal, from: 'them', at: null, text, links: [], attachments: [] },
});
