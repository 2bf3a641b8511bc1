const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First letters of the first and the last word, whole characters of any script; "?" when there are none. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s·,]+/u).filter((word) => /^\p{L}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  const initials = chosen.map((word) => firstLetter(word ?? '')).join('');
  return initials.toLocaleUpperCase() || '?';
}

const firstLetter = (word: string): string => [...letters.segment(word)][0]?.segment ?? '';
