import { latinWords } from './latin-words.ts';
import { anyWordShared } from './shared-words.ts';

/**
 * Whether two names can be one person's: any shared word, beginning or initial is enough. Null across alphabets, where
 * LinkedIn shows one person under two names, and for a name of one word, which says too little.
 */
export function sharesName(one: string, other: string): boolean | null {
  const [a, b] = [latinWords(one), latinWords(other)];
  if (a === null || b === null || a.length < 2 || b.length < 2) return null;
  return anyWordShared(a, b);
}
