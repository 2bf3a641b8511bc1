import { foldLetters } from '../../text/fold-letters.ts';
import type { TextSpan } from './addresses.ts';

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

/** Names of messengers and mail services, also in pieces ("W h a t s A p p", "tele gram") and in leet ("wh4tsapp"). */
export function channelsIn(text: string): TextSpan[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const found: TextSpan[] = Array.from(text.matchAll(HAN_NAMES), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  for (let at = 0; at < words.length; at += 1) {
    const last = lastPieceFrom(words, at);
    if (last === null) continue;
    found.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return found;
}

type Word = { word: string; start: number; end: number };

function lastPieceFrom(words: readonly Word[], first: number): number | null {
  let joined = '';
  for (let at = first; at < Math.min(words.length, first + MOST_WORDS); at += 1) {
    const piece = words[at];
    const before = words[at - 1];
    if (!piece || (at > first && before && piece.start - before.end > CLOSE)) return null;
    joined += folded(piece.word);
    if (joined.length > LONGEST_NAME) return null;
    if (isName(joined, piece, at === first, words, first, at)) return at;
  }
  return null;
}
const LONGEST_NAME = 14;

function isName(
  joined: string,
  piece: Word,
  alone: boolean,
  words: readonly Word[],
  first: number,
  at: number,
): boolean {
  if (!NAMES.has(joined))
    return alone && SHORT_FORMS.has(piece.word.toLowerCase()) && piece.word === piece.word.toUpperCase();
  if (alone) return !ORDINARY_WORDS.has(joined) || /^\p{Lu}/u.test(piece.word);
  // In pieces: either all single letters, or the two halves of a name that is no ordinary word.
  const pieces = words.slice(first, at + 1);
  return pieces.every(({ word }) => word.length === 1) || (pieces.length <= 3 && !ORDINARY_WORDS.has(joined));
}

const folded = (word: string): string =>
  foldLetters(word.replaceAll(/[013457@$]/g, (letter) => (/^\d+$/.test(word) ? letter : (LEET[letter] ?? letter))));
