import type { JudgedSignals } from '../contracts/judged.ts';
import { readOwnFile } from '../platform/own-files.ts';
import { type ConceptModel, parseConceptModel } from '../understanding/model/concept-model.ts';
import { withConversation } from '../understanding/with-conversation.ts';
import type { Understood } from './judged-account.ts';

const MODEL = 'concepts.bin';
/** Lost with the worker, and loaded again when there is something to read. */
let loading: Promise<ConceptModel | null> | null = null;

/** The signals with what was written understood: its concepts, sums and addresses. */
export async function readTheConversation(signals: JudgedSignals): Promise<Understood> {
  if (!isWritten(signals)) return { signals, byPhrasesAlone: false };
  const model = await conceptModel();
  return { signals: withConversation(signals, model), byPhrasesAlone: model === null };
}

const isWritten = ({ invitationNote, subject, thread }: JudgedSignals): boolean =>
  [invitationNote, subject, thread].some((signal) => 'value' in signal);

/** Null when it could not be loaded: then the phrases alone are asked. */
export async function conceptModel(): Promise<ConceptModel | null> {
  loading ??= readOwnFile(MODEL).then((bytes) => bytes && parseConceptModel(bytes));
  const model = await loading;
  if (model === null) loading = null; // the next reading asks again
  return model;
}
