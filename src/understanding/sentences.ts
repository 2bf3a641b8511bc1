import { type Token, tokensOf } from '../text/wording/tokens.ts';
import { keptApart } from './marks/kept-apart.ts';
import type { Mark } from './marks/marks-in.ts';

/** [start, end) in the normalised text of a message, and its words. A mark such as a sum of money is one word, `#sum`. */
export type Sentence = { start: number; end: number; tokens: readonly Token[] };

const LONGEST = 45; // words: what is written without full stops is cut at its commas
const WINDOW = 1_000; // units given to the segmenter at once: more than any sentence that people write
const PAUSE = /[,;–—]\s|\s[-–]\s/g;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Sentences of a normalised text, by the browser's own rules for its language; a line break always ends one. The marks come
 * in order, as `marksIn` finds them. Linear in the length of the text.
 */
export function sentencesIn(text: string, marks: readonly Mark[], language: string | null): Sentence[] {
  const segmenter = segmenterFor(language ?? 'en');
  const marksBetween = inOrder(marks);
  return linesOf(text)
    .flatMap(({ start, line }) =>
      segmentsIn(line, segmenter).map((piece) => ({ ...piece, start: start + piece.start })),
    )
    .flatMap((sentence) => shorter(sentence))
    .map(({ start, words }) => ({
      start,
      end: start + words.trimEnd().length,
      tokens: withMarks(start, words, marksBetween(start, start + words.length)),
    }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** The segments of a line, window by window: V8 takes a time for each that grows with the text it is given. */
function segmentsIn(line: string, segmenter: Intl.Segmenter): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < line.length; ) {
    const isLast = from + WINDOW >= line.length;
    const window = isLast ? line.slice(from) : wholeWords(line.slice(from, from + WINDOW));
    const found = Array.from(segmenter.segment(window), ({ segment, index }) => ({
      start: from + index,
      words: segment,
    }));
    // The last one may go on behind the window: it is read again, unless it fills all of it.
    const unfinished = !isLast && found.length > 1 ? found.pop() : undefined;
    pieces.push(...found);
    from = unfinished?.start ?? from + window.length;
  }
  return pieces;
}

/** Up to its last space, where it has one. */
const wholeWords = (window: string): string => window.slice(0, window.lastIndexOf(' ') + 1) || window;

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

/** Cut at its pauses where it is long, none shorter than a third of the longest. */
function shorter({ start, words }: Piece): Piece[] {
  const tokens = tokensOf(words);
  if (tokens.length <= LONGEST) return [{ start, words }];
  const pieces: Piece[] = [];
  let from = 0;
  let [first, next] = [0, 0]; // tokens: of this piece, and behind the pause
  for (const { 0: pause, index } of words.matchAll(PAUSE)) {
    const cut = index + pause.length;
    while ((tokens[next]?.start ?? cut) < cut) next += 1;
    if (next - first < LONGEST / 3) continue;
    pieces.push({ start: start + from, words: words.slice(from, cut) });
    [from, first] = [cut, next];
  }
  return [...pieces, { start: start + from, words: words.slice(from) }];
}

/** The marks that lie within a stretch of text. Asked for one stretch after the other, it goes through them once. */
function inOrder(marks: readonly Mark[]): (start: number, end: number) => Mark[] {
  let at = 0;
  return (start, end) => {
    while ((marks[at]?.start ?? start) < start) at += 1;
    const first = at;
    while ((marks[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
    return marks.slice(first, at);
  };
}

function withMarks(start: number, words: string, marks: readonly Mark[]): Token[] {
  const tokens = tokensOf(words).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  const marked = marks.map(({ kind, start: from, end: to }): Token => ({ word: kind, start: from, end: to }));
  return keptApart([marked, tokens]);
}
