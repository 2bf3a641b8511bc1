import type { Language } from '../text/wording/lexicon.ts';
import { tokensOf } from '../text/wording/tokens.ts';

/**
 * Small words that stand in nearly every sentence of a language and in few of the others, folded. Own work because the libraries cost a megabyte
 * in the worker or thirty milliseconds for a conversation; a test holds it against one of them.
 */
const SMALL_WORDS: Readonly<Record<Exclude<Language, 'ru' | 'zh'>, string>> = {
  en: 'the and to of is are was were be you your i we it that this for with on at have has will would can could not do does my our if or as by from they their what which who how about just but so been there than any some all more please thank thanks let me us hi hello dear here when could should yes',
  fr: 'le la les des du de et est vous votre vos je nous notre nos une un pour avec dans sur qui que ce cette il elle pas ne au aux par plus mais ou si son sa ses etes avez ai sont bonjour merci c d j l n qu s y mon ma mes leur cela tres bien etre fait faire tout',
  de: 'der die das und ist sie ihr ihre ihnen ich wir unser unsere ein eine einen einer einem fur mit auf von zu im in den dem des nicht auch sich es wie wenn aber oder als bei nach aus noch nur bitte danke hallo sehr haben hat sind war wird werden kann konnten durfen uns mir mich mein meine dass was wer wo zum zur am an gerne guten tag',
  es: 'el la los las de del y es usted su sus yo nosotros nuestro nuestra una un para con en por que se no lo le les al como pero mas si esta este esto son ha han hay muy sin sobre me mi nos gracias hola buenos dias cuando donde quien tiene puede seria desde ya o e te tu',
  it: 'il lo la gli le di del della dei e un una per con in su che si non mi ci vi suo sua suoi nostro nostra sono sei ho ha abbiamo come ma piu se questo questa molto anche al alla dal nel nella lei grazie buongiorno ciao quando chi cosa puo sarebbe o da i mio mia tutto',
  pt: 'o a os as de do da dos das e um uma para com em no na por que se nao ao voce seu sua seus nosso nossa eu nos esta isso como mas mais sem sobre me meu minha obrigado obrigada ola bom dia quando quem tem pode seria ja ou pela pelo foi sao ser te lhe',
  nl: 'de het een en van is u uw je jouw ik wij we ons onze voor met op in aan dat die dit niet ook er om te bij naar als maar of zijn was wordt kan kunt zou hebben heeft graag bedankt hallo goedemorgen dag zo nog wel geen wat wie hoe over uit deze dan mijn',
  pl: 'i w z na do nie sie jest to ze o dla od po za jak ale czy ma pan pani panu pana pani mam mamy nas nam nasz nasza tak juz tylko bardzo prosze dziekuje dzien dobry czesc moze bym by co kto gdzie kiedy jest sa byl przez przy bez ten ta te',
};

const owners = new Map<string, Language[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language as Language]);
}

const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters that only one of these languages writes, weighed like a small word. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['de', /[ßäöü]/iu],
  ['fr', /[çœêèûîôëï]|\b[ldjnsc]['’]|qu['’]/iu],
  ['es', /[ñ¿¡]|ción/iu],
  ['pt', /[ãõ]|ção|ções/iu],
  ['pl', /[ąęłńśźżć]/iu],
  ['it', /[ìò]|\b(?:dell|nell|all|un)['’]/iu],
];
const ENOUGH = 600; // characters: more tells nothing new

/** The language of a message, or null when no word of it tells. */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, ENOUGH);
  if (HAN.test(start)) return 'zh';
  if (CYRILLIC.test(start)) return 'ru';
  const votes = new Map<Language, number>();
  const vote = (language: Language, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const { word } of tokensOf(start)) {
    const languages = owners.get(word) ?? [];
    for (const language of languages) vote(language, 1 / languages.length);
  }
  for (const [language, letters] of OWN_LETTERS) if (letters.test(start)) vote(language, 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST ? best[0] : null;
}
const LEAST = 0.5;
