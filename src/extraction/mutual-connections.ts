import { asciiDigits, withoutInvisible } from '../text/digits.ts';
import { knownLanguage } from '../text/known-language.ts';

/** Not the number in "Sel49"; Japanese and Chinese write no space around one. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})*|\d+)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])/u;
const MOST_NAMED = 8;

/**
 * The number of mutual connections in a sentence such as "Ada, Bo and 6 other mutual connections": the people named plus
 * the number. Names are set bold, and in a people search the number too; where nothing is bold, names are told apart as
 * the language writes lists. Null when the sentence holds neither names nor a number.
 */
export function mutualCount(text: string, strong: readonly string[], lang: string): number | null {
  const bold = strong.map(withoutInvisible).filter((part) => part !== '');
  // "667 followers • Ada and Bo are …": what stands before the first name counts something else.
  const sentence = withoutInvisible(text).slice(Math.max(0, withoutInvisible(text).indexOf(bold[0] ?? '')));
  const aroundNames = bold.reduce((rest, name) => rest.replace(name, ' '), sentence);
  const others = numberIn(aroundNames);
  if (others !== null) return bold.length > 0 ? bold.length + others : namedBefore(others, text, lang) + others;
  const boldNumber = /^\P{L}*\d/u.test(asciiDigits(bold.at(-1) ?? '')) ? numberIn(bold.at(-1) ?? '') : null;
  return boldNumber === null ? bold.length || null : bold.length - 1 + boldNumber;
}

function numberIn(text: string): number | null {
  const digits = NUMBER.exec(asciiDigits(text))?.[1];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
}

const namedBefore = (number: number, text: string, lang: string): number =>
  namedIn(withoutInvisible(asciiDigits(text)).split(String(number))[0] ?? '', lang);

/** How many names a list without bold parts holds: "Ada, Bo, and " is two. */
function namedIn(list: string, lang: string): number {
  const [, conjunction = ' and ', last = ''] = listSeparators(lang);
  const names = list
    .split(/[,،、]/)
    .flatMap((part) => part.split(conjunction).flatMap((name) => name.split(last || ',')));
  const bare = conjunction.trim().toLowerCase();
  return Math.min(names.filter((name) => /\p{L}/u.test(name) && name.trim().toLowerCase() !== bare).length, MOST_NAMED);
}

/** What a language writes between the items of a list of two, and before the last of three. */
function listSeparators(lang: string): readonly string[] {
  const format = new Intl.ListFormat(knownLanguage(lang), { type: 'conjunction' });
  const literals = (items: string[]) => format.formatToParts(items).filter((part) => part.type === 'literal');
  return ['', literals(['1', '2'])[0]?.value ?? ' and ', literals(['1', '2', '3']).at(-1)?.value ?? ''];
}
