const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small whole numbers as words, larger ones as digits in the person's own grouping. */
export const numberWords = (count: number, locale?: string): string => SMALL[count] ?? count.toLocaleString(locale);

/** "six positions", "one position", "no positions". */
export const counted = (count: number, one: string, many: string, locale?: string): string =>
  `${numberWords(count, locale)} ${count === 1 ? one : many}`;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** "jobs, education, and skills". */
export const listWords = (words: readonly string[]): string => list.format(words);

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
