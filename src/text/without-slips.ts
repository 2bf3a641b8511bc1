const HAN_OR_MARK = /^[#\p{Script=Han}]/u;
const DOUBLED = /(\p{L})\1+/gu;
const SHORT = 3; // letters: "was", "les", "das" are words of their own

/**
 * A folded word without what people slip on: one letter for a doubled one, and no final s ("excelent", "he say"). What is
 * compared goes through this on both sides, so that grammar and spelling weigh nothing (law 3).
 */
export function withoutSlips(word: string): string {
  if (HAN_OR_MARK.test(word)) return word;
  const single = word.replaceAll(DOUBLED, '$1');
  return single.length > SHORT && single.endsWith('s') ? single.slice(0, -1) : single;
}
