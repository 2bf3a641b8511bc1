import type { Language } from '../../../text/wording/lexicon.ts';

/** The members of one class in every language, as alternatives: "report*|paper". */
export type WordClasses = Readonly<Record<Language, string>>;
