import type { ConceptLexicon } from './concept-lexicon.ts';
import { moveChannel } from './concepts/move-channel.ts';

/** Every concept that is found by phrases. A new one needs a file in `concepts/` and a line here. */
export const allConcepts: readonly ConceptLexicon[] = [moveChannel];
