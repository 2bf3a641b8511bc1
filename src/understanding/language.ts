import { franc } from 'franc-min';
import type { Language } from '../text/wording/lexicon.ts';

const OF_ISO_639_3: Readonly<Record<string, Language>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  cmn: 'zh',
};
const OPTIONS = { only: Object.keys(OF_ISO_639_3), minLength: 10 };
const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ENOUGH = 400; // characters: more tells nothing new

/** The language of a message, or null when it is too short to say or in none that is known here. */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, ENOUGH);
  if (HAN.test(start)) return 'zh';
  if (CYRILLIC.test(start)) return 'ru';
  return OF_ISO_639_3[franc(start, OPTIONS)] ?? null;
}
