import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../../text/fold-letters.ts';
import { foldCompany } from '../../text/names/fold-company.ts';

const LONG_ENOUGH = 6; // letters: short names are near many words
const NEAR = 2; // letters changed, added or left out
/** What readers take for one another in an address. */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
];

/**
 * How a registrable domain stands to the name of a firm: `own` when it is that name, `imitates` when it is that name with letters
 * changed, `borrows` when other words are added to it, else null.
 */
export function domainAgainstFirm(domain: string, firm: string): 'own' | 'imitates' | 'borrows' | null {
  const label = squash(domain.split('.')[0] ?? '');
  const name = squash(foldCompany(firm));
  if (name.length < LONG_ENOUGH || label === '') return null;
  if (label === name) return 'own';
  if (plainLetters(label) === plainLetters(name)) return 'imitates';
  if (label.length >= LONG_ENOUGH && label[0] === name[0] && distance(label, name) <= NEAR) return 'imitates';
  return label.includes(name) ? 'borrows' : null;
}

const squash = (text: string): string => foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
const plainLetters = (text: string): string => LOOK_ALIKE.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
