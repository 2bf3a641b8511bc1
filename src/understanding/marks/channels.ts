import { foldLetters } from '../../text/fold-letters.ts';
import type { TextSpan } from './addresses.ts';
import { keptApart } from './kept-apart.ts';

/** Ways to write to somebody outside LinkedIn, folded and without spaces. */
const NAMES = new Set(
  (
    'whatsapp whatsap watsapp watsap wtsapp whatapp whatspp telegram telegramm wechat weixin 微信 viber threema wickr skype zalo kakaotalk ' +
    'signal wire session element matrix discord snapchat messenger instagram imessage facetime protonmail proton tutanota tuta gmail googlemail ' +
    'hangouts googlechat googlemeet zoom teams line qq 电报 飞信 钉钉 вацап ватсап вотсап ватцап телеграм телеграмм телега телегу телеге тг вайбер скайп сигнал signalem whatsappie telegramie whatsappa whatsappem telegrama telegramu'
  ).split(' '),
);
/** Names that are ordinary words, too: only where they are written with a capital letter. */
const ORDINARY_WORDS = new Set([
  'signal',
  'wire',
  'session',
  'element',
  'matrix',
  'line',
  'teams',
  'proton',
  'zoom',
  'messenger',
  'сигнал',
]);
const SHORT_FORMS = new Set(['wa', 'tg', 'wp']);
/** What any of them begins with: most words of a text begin none. */
const beginnings = new Set(
  [...NAMES, ...SHORT_FORMS].flatMap((name) => Array.from(name, (_, last) => name.slice(0, last + 1))),
);

const WORD = /[\p{L}\p{N}@$]{1,24}/gu;
const HAN_NAMES = /微信|电报|飞信|钉钉/g;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const MOST_WORDS = 9; // "W h a t s A p p" has eight
const CLOSE = 3; // characters between two pieces of one name

/** Names of messengers and mail services in order, also in pieces ("W h a t s A p p", "tele gram") and in leet ("wh4tsapp"). */
export function channelsIn(text: string): TextSpan[] {
  const words = Array.from(
    text.matchAll(WORD),
    ({ 0: word, index }): Word => ({ word, folded: folded(word), start: index, end: index + word.length }),
  );
  const inHan = Array.from(text.matchAll(HAN_NAMES), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const found: TextSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = lastPieceFrom(words, at);
    if (last === null) continue;
    found.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return keptApart([inHan, found]);
}

type Word = { word: string; folded: string; start: number; end: number };

/** The last word of the longest name that begins here, or null. */
function lastPieceFrom(words: readonly Word[], first: number): number | null {
  let joined = '';
  let found: number | null = null;
  for (let at = first; at < Math.min(words.length, first + MOST_WORDS); at += 1) {
    const [piece, before] = [words[at], words[at - 1]];
    if (!piece || (at > first && before && piece.start - before.end > CLOSE)) break;
    joined += piece.folded;
    if (!beginnings.has(joined)) break;
    if (isName(joined, words.slice(first, at + 1))) found = at;
  }
  return found;
}

function isName(joined: string, pieces: readonly Word[]): boolean {
  const [first, ...more] = pieces;
  const last = more.at(-1);
  if (!first) return false;
  if (!NAMES.has(joined))
    return !last && SHORT_FORMS.has(first.word.toLowerCase()) && first.word === first.word.toUpperCase();
  if (!last) return !ORDINARY_WORDS.has(joined) || CAPITAL.test(first.word);
  // In pieces: single letters, or the parts of a name that is no ordinary word. "We chat" is two words, "We Chat" may be one.
  if (pieces.every(({ word }) => word.length === 1)) return true;
  return pieces.length <= 3 && !ORDINARY_WORDS.has(joined) && (joined !== 'wechat' || CAPITAL.test(last.word));
}
const CAPITAL = /^\p{Lu}/u;

const PLAIN = /^[a-z]+$/;
const folded = (word: string): string =>
  PLAIN.test(word)
    ? word
    : foldLetters(word.replaceAll(/[013457@$]/g, (letter) => (/^\d+$/.test(word) ? letter : (LEET[letter] ?? letter))));
