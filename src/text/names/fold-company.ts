import { foldLetters } from '../fold-letters.ts';

/** Legal forms that stand behind a name and are left out in speech. */
const LEGAL_FORMS = new Set(
  'inc llc llp lp ltd limited plc corp corporation co company gmbh ag kg ug se sa sas sarl srl spa bv nv ab as oy aps pte pty pvt sl sp zoo ooo oao kft sro'.split(
    ' ',
  ),
);
const LEADING_ARTICLE = /^the /;

/** A company name for comparing whole names: case, diacritics, punctuation and legal form do not count. */
export function foldCompany(name: string): string {
  const words = foldLetters(name)
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(LEADING_ARTICLE, '');
}
