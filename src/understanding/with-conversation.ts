import type { JudgedSignals } from '../contracts/judged.ts';
import type { ConceptModel } from './model/concept-model.ts';
import { readConversation } from './read-conversation.ts';

/** The signals with their note, subject and messages read; unchanged where nothing was written. */
export function withConversation(signals: JudgedSignals, model: ConceptModel | null): JudgedSignals {
  const { invitationNote, subject, thread } = signals;
  const written = {
    invitationNote: 'value' in invitationNote ? invitationNote.value : null,
    subject: 'value' in subject ? subject.value : null,
    messages: 'value' in thread ? thread.value : [],
  };
  if (written.invitationNote === null && written.subject === null && written.messages.length === 0) return signals;
  return { ...signals, conversation: { value: readConversation(written, model), via: 'conversation' } };
}
