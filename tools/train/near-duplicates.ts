import type { TrainingSentence } from './sentences.ts';

const TOO_NEAR = 0.75; // of the words of both together
const FEW_WORDS = 4; // so short that equal words come about by themselves

/**
 * The sentences without those that say nearly the same as an earlier one of the same language, and how many went. Held-back hands would
 * otherwise meet what was learned from.
 */
export function withoutNearDuplicates(sentences: readonly TrainingSentence[]): {
  kept: TrainingSentence[];
  dropped: TrainingSentence[];
} {
  const byRareWord = new Map<string, TrainingSentence[]>();
  const kept: TrainingSentence[] = [];
  const dropped: TrainingSentence[] = [];
  const counts = wordCounts(sentences);
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    // Two sentences with three quarters of their words in common share one of the three rarest words of each.
    const rare = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, RARE);
    const near = rare.some((word) =>
      (byRareWord.get(key(sentence, word)) ?? []).some((other) => isNear(words, wordsOf(other))),
    );
    (near ? dropped : kept).push(sentence);
    if (near) continue;
    for (const word of rare)
      byRareWord.set(key(sentence, word), [...(byRareWord.get(key(sentence, word)) ?? []), sentence]);
  }
  return { kept, dropped };
}
const RARE = 4;

const key = ({ language }: TrainingSentence, word: string): string => `${language} ${word}`;
const wordsOf = ({ tokens }: TrainingSentence): Set<string> => new Set(tokens.map(({ word }) => word));

function isNear(some: Set<string>, others: Set<string>): boolean {
  if (some.size < FEW_WORDS) return some.size === others.size && [...some].every((word) => others.has(word));
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared / (some.size + others.size - shared) >= TOO_NEAR;
}

function wordCounts(sentences: readonly TrainingSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of wordsOf(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
