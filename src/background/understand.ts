import type { JudgedSignals } from '../contracts/judged.ts';
import { readOwnFile } from '../platform/own-files.ts';
import { type ConceptModel, parseConceptModel } from '../understanding/model/concept-model.ts';
import { withConversation } from '../understanding/with-conversation.ts';

const MODEL = 'concepts.bin';
/** Lost with the worker, and loaded again when there is something to read. */
let loading: Promise<ConceptModel | null> | null = null;

/** The signals with what was written understood: its concepts, sums and addresses. Without the model by lexicon alone. */
export async function readTheConversation(signals: JudgedSignals): Promise<JudgedSignals> {
  return isWritten(signals) ? withConversation(signals, await conceptModel()) : signals;
}

const isWritten = ({ invitationNote, subject, thread }: JudgedSignals): boolean =>
  [invitationNote, subject, thread].some((signal) => 'value' in signal);

function conceptModel(): Promise<ConceptModel | null> {
  loading ??= readOwnFile(MODEL).then((bytes) => bytes && parseConceptModel(bytes));
  return loading;
}
