import { foldLetters } from '../fold-letters.ts';
import { latinWords } from './latin-words.ts';
import { anyWordShared } from './shared-words.ts';

/** The suffix of an address that nobody chose: a number in digits and letters. A year alone is somebody's choice. */
const DEFAULT_ADDRESS = /^(.+)-(?!(?:19|20)\d\d$)(?=[0-9a-f]*\d)[0-9a-f]{3,12}$/;

/**
 * True when a default address was made from a wholly different name; null when that cannot be told: an address that
 * somebody chose, or letters of different alphabets. Any shared word, beginning or initial means the same person, so
 * that marriage, nicknames, spellings, word order and initials are never taken for another name.
 */
export function addressNamesSomebodyElse(name: string, slug: string): boolean | null {
  const inAddress = latinWords(DEFAULT_ADDRESS.exec(foldLetters(slug))?.[1] ?? '');
  const inName = latinWords(name);
  if (inAddress === null || inName === null || inAddress.length < 2 || inName.length < 2) return null;
  return !anyWordShared(inAddress, inName);
}
