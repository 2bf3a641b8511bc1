/** The languages that a lexicon must have. A test holds each lexicon to the list. */
export const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/**
 * Phrases of one topic, in every language. All languages are looked for in every text: what somebody writes in changes
 * nothing. No phrase may name a nationality, a country or a place.
 * Phrases are separated by commas. In a phrase, `a|b` is either word, `recruit*` any word that begins so, `*beratung` any that ends so. Up to two small
 * words may stand between two words of a phrase, so that a missing or odd article changes nothing.
 */
export type Lexicon = Readonly<Record<Language, string>>;

/** The phrases of a lexicon, all languages together. */
export const phrasesOf = (lexicon: Lexicon): string[] =>
  Object.values(lexicon).flatMap((list) =>
    list
      .trim()
      .split(/,\s+/)
      .map((phrase) => phrase.replaceAll(/\s+/g, ' ')),
  );
