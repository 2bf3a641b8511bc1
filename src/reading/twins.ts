/**
 * LinkedIn writes many lines twice: once for eyes (`aria-hidden="true"`) and once for screen readers, next to each
 * other (artdeco, 2018-2026). Which of two neighbours is the twin is decided by what they say, not by class names.
 */
/** Digits apart from letters: "2º" is said as "2.º grado", "2次" as "2次のつながり". */
const WORDS = /\p{L}+|\p{N}+/gu;

/** True when `spoken` says for screen readers what `seen` says for eyes: "Jul 2021 to Present" for "Jul 2021 - Present". */
export function isTwin(seen: string, spoken: string): boolean {
  if (seen === spoken) return true;
  const seenWords = seen.match(WORDS);
  if (!seenWords) return false; // a lone "·" between two facts repeats nothing
  const spokenWords = new Set<string>(spoken.match(WORDS));
  const shared = seenWords.filter((word) => spokenWords.has(word)).length;
  return shared * 2 >= seenWords.length;
}
