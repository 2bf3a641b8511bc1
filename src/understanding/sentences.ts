import { type Token, tokensOf } from '../text/wording/tokens.ts';
import type { Mark } from './marks/marks-in.ts';

/** [start, end) in the normalised text of a message, and its words. A mark such as a sum of money is one word, `#sum`. */
export type Sentence = { start: number; end: number; tokens: readonly Token[] };

const LONGEST = 45; // words: what is written without full stops is cut at its commas
const PAUSE = /[,;–—]\s|\s[-–]\s/g;

const segmenters = new Map<string, Intl.Segmenter>();

/** Sentences of a normalised text, by the browser's own rules for its language; a line break always ends one. */
export function sentencesIn(text: string, marks: readonly Mark[], language: string | null): Sentence[] {
  const segmenter = segmenterFor(language ?? 'en');
  return linesOf(text)
    .flatMap(({ start, line }) =>
      Array.from(segmenter.segment(line), ({ segment, index }) => ({ start: start + index, words: segment })),
    )
    .flatMap((sentence) => shorter(sentence))
    .map(({ start, words }) => ({
      start,
      end: start + words.trimEnd().length,
      tokens: withMarks(start, words, marks),
    }))
    .filter(({ tokens }) => tokens.length > 0);
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

function linesOf(text: string): { start: number; line: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, line };
  });
}

type Piece = { start: number; words: string };

function shorter({ start, words }: Piece): Piece[] {
  if (tokensOf(words).length <= LONGEST) return [{ start, words }];
  const cuts = Array.from(words.matchAll(PAUSE), ({ 0: pause, index }) => index + pause.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, words.length]) {
    const isLast = cut === words.length;
    if (!isLast && tokensOf(words.slice(from, cut)).length < LONGEST / 3) continue;
    pieces.push({ start: start + from, words: words.slice(from, cut) });
    from = cut;
  }
  return pieces;
}

function withMarks(start: number, words: string, marks: readonly Mark[]): Token[] {
  const end = start + words.length;
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const tokens = tokensOf(words).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  if (inside.length === 0) return tokens;
  const plain = tokens.filter((token) => !inside.some((mark) => token.start < mark.end && mark.start < token.end));
  const marked = inside.map(({ kind, start: from, end: to }): Token => ({ word: kind, start: from, end: to }));
  return [...plain, ...marked].sort((a, b) => a.start - b.start);
}
