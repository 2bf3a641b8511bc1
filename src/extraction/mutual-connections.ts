import { asciiDigits, withoutInvisible } from '../text/digits.ts';
import { knownLanguage } from '../text/known-language.ts';

/** Not the number in "Sel49"; Japanese and Chinese write no space around one. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])(\d{1,3}(?:[.,\u066c\u00a0\u202f ]\d{3}){0,2}|\d{1,9})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])/u;
const MOST_NAMED = 8;

/**
 * The number of mutual connections in a sentence such as "Ada, Bo and 6 other mutual connections": the people named plus
 * the number. Names are set bold, and in a people search the number too; where nothing is bold, names are told apart as
 * the language writes lists. Null when the sentence holds neither names nor a number.
 */
export function mutualCount(text: string, strong: readonly string[], lang: string): number | null {
  const bold = strong.map(withoutInvisible).filter((part) => part !== '');
  const sentence = withoutInvisible(text);
  // "667 followers • Ada and Bo are …": what stands before the first name counts something else.
  const fromNames = sentence.slice(Math.max(0, sentence.indexOf(bold[0] ?? '')));
  const aroundNames = bold.reduce((rest, name) => rest.replace(name, ' '), fromNames);
  const others = numberIn(aroundNames);
  if (others) return others.number + (bold.length || namedIn(aroundNames.slice(0, others.at), lang));
  const lastBold = asciiDigits(bold.at(-1) ?? '');
  const boldNumber = /^\P{L}*\d/u.test(lastBold) ? numberIn(lastBold) : null;
  return boldNumber ? bold.length - 1 + boldNumber.number : bold.length || null;
}

function numberIn(text: string): { number: number; at: number } | null {
  const match = NUMBER.exec(asciiDigits(text));
  return match && { number: Number(match[0].replace(/\D/g, '')), at: match.index };
}

/** How many names stand before a number, none of them bold: two in "Ada, Bo, and", "Ada, Bo y otros", "Ada님, Bo님 외". */
function namedIn(list: string, lang: string): number {
  const parts = list.split(conjunction(lang));
  // What stands between the "and" and the number is no name.
  const names = (parts.length > 1 ? parts.slice(0, -1) : parts).flatMap((part) => part.split(/[,،、]/));
  return Math.min(names.filter((name) => /\p{L}/u.test(name)).length, MOST_NAMED);
}

/** What a language writes between two items: " and ", "、". */
function conjunction(lang: string): string {
  const format = new Intl.ListFormat(knownLanguage(lang), { type: 'conjunction' });
  return format.formatToParts(['1', '2']).find(({ type }) => type === 'literal')?.value ?? ',';
}
