import { createHash } from 'node:crypto';
import path from 'node:path';
import { withoutNearDuplicates } from './near-duplicates.ts';
import { ordinaryTalk } from './ordinary-talk.ts';
import { readSentences, type TrainingSentence } from './sentences.ts';

/** All that is learned from: the sentences of `training/`, and ordinary talk of the tuning part of the corpus. */
export function trainingInput(root: string): TrainingSentence[] {
  const sentences = readSentences(path.join(root, 'training'));
  return withoutNearDuplicates([...sentences, ...ordinaryTalk(path.join(root, 'tests/corpus'))]).kept;
}

/** SHA-256, hex, of what is learned from, so that a report can say which sentences it speaks of. */
export function inputHash(sentences: readonly TrainingSentence[]): string {
  const lines = sentences.map(({ hand, language, concept, says, text }) =>
    [hand, language, concept, says, text].join('\t'),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
