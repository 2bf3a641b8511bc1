import { expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';
import { type Token, tokensOf } from '../../src/text/wording/tokens.ts';
import { conceptsByLexicon } from '../../src/understanding/lexicon/concepts-by-lexicon.ts';
import { marksIn } from '../../src/understanding/marks/marks-in.ts';
import { sumsIn } from '../../src/understanding/marks/sums.ts';
import { conceptsByModel } from '../../src/understanding/model/concept-model.ts';
import { sentencesIn } from '../../src/understanding/sentences.ts';
import { conceptModel } from '../../tools/concept-model.ts';

/** Twice the text may take this many times as long, over two doublings: 2 is linear, 4 is quadratic. */
const MOST = 3.2;
const RUNS = 4;
/** A run takes at least so long, so that the clock and the rest of the machine do not decide. */
const LEAST_MS = 2;

const SENTENCE =
  'we pay you for a short report on what your team is not allowed to say and who decides about it in the office ';
/** What is written again and again, in texts in which readers may lose their way. */
const inTexts = {
  sums: '$1 ',
  'sums and links': '$1 www.abc.def ',
  'lines of sums': '$1\n',
  sentences: 'Pay $1. ',
  commas: ', ',
  pauses: ' - ',
  clauses: 'pay for insight, not public, ',
  digits: '1',
  'digits apart': '1 ',
  'letters apart': 'W h a t s A p ',
  'mail addresses': 'a@b.co ',
  'half addresses': 'a.b-c_d+',
  brackets: '((',
  'mixed alphabets': 'a\u0430b\u043e',
  accents: 'e\u0301\u0302',
  'unseen characters': 'a\u200b',
  ligatures: '\ufb03 ',
  'sums in Chinese': '1元 ',
};
const inSentences = {
  words: SENTENCE,
  letters: 'a ',
  'one phrase': 'pay for insight ',
  'beginnings of phrases': 'pay you pay us pay ',
  negations: 'not no never ',
  'Han characters': '我们付钱',
  'long words': `${'abcdefgh'.repeat(40)} `,
};

const model = conceptModel();
const byModel = (tokens: readonly Token[]) => {
  if (!model) throw new Error('there is no model');
  return conceptsByModel(model, tokens);
};
const sentences = (text: string) => {
  const marks = marksIn(text);
  return () => sentencesIn(text, marks, 'en');
};

type Reader = (text: string) => () => unknown;

const ofTexts: Readonly<Record<string, Reader>> = {
  normalise: (text) => () => normalise(text),
  marksIn: (text) => () => marksIn(text),
  sumsIn: (text) => () => sumsIn(text),
  sentencesIn: sentences,
};
const ofSentences: Readonly<Record<string, Reader>> = {
  conceptsByLexicon: (text) => withTokens(text, (tokens) => conceptsByLexicon(tokens, 'en')),
  conceptsByModel: (text) => withTokens(text, byModel),
};

function withTokens(text: string, read: (tokens: readonly Token[]) => unknown): () => unknown {
  const tokens = tokensOf(text);
  return () => read(tokens);
}

function milliseconds(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** With a sentence at its end that is long enough to be cut. */
const ofLength = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)) + SENTENCE.repeat(3);

/** How much longer twice the text takes, measured over two doublings, at a length, or so many times over, that it takes a few milliseconds. */
function growth(read: Reader, piece: string, longest: number): number {
  let [length, times] = [2_000, 1];
  const runOf = (units: number) => {
    const run = read(ofLength(piece, units));
    return () => milliseconds(() => Array.from({ length: times }, run));
  };
  while (Math.min(runOf(length)(), runOf(length)()) < LEAST_MS) {
    if (8 * length <= longest) length *= 2;
    else times *= 2;
  }
  // By turns, and the quickest of each counts: whatever else the machine does only adds.
  const [once, fourTimes] = [runOf(length), runOf(4 * length)];
  const pairs = Array.from({ length: RUNS }, () => [once(), fourTimes()] as const);
  const ratio = Math.min(...pairs.map(([, long]) => long)) / Math.min(...pairs.map(([short]) => short));
  return Math.sqrt(ratio);
}

const casesOf = (readers: Readonly<Record<string, Reader>>, pieces: Readonly<Record<string, string>>) =>
  Object.entries(readers).flatMap(([name, read]) =>
    Object.entries(pieces).map(([what, piece]) => ({ name, what, read, piece })),
  );

test.each([...casesOf(ofTexts, inTexts), ...casesOf(ofSentences, inSentences)])(
  '$name takes twice as long for twice as many $what',
  ({ name, read, piece }) => {
    // What is longer than a message can be is not normalised.
    const longest = name === 'normalise' ? 10_000 : 1_000_000;
    // One of three measurements is enough: what is quadratic is so each time.
    const measured = [growth(read, piece, longest)];
    while (measured.length < 3 && (measured.at(-1) ?? 0) > MOST) measured.push(growth(read, piece, longest));
    expect(Math.min(...measured)).toBeLessThan(MOST);
  },
  30_000,
);
