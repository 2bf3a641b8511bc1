/** Letters that Unicode does not take apart, with what people type in their place. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;
const NOT_TAKEN_APART = /[ßæœøłđðþħıŋŧ]/g;

/** Lower case without diacritics, in any script: "Müller" and "MULLER" are one. Lengths can change. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NOT_TAKEN_APART, (letter) => SPELLED_OUT[letter] ?? letter);
}
