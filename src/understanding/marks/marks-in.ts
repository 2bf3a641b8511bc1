import { linksIn, mailAddressesIn, phoneNumbersIn, type TextSpan } from './addresses.ts';
import { channelsIn } from './channels.ts';
import { keptApart } from './kept-apart.ts';
import { sumsIn } from './sums.ts';

/** Something that is told by its form and not by its words. A sentence has it as one word: `#sum`. */
export type Mark = { kind: '#sum' | '#mail' | '#phone' | '#link' | '#channel'; start: number; end: number };

/** All marks of a normalised text, in order; where two overlap, the first of this list of kinds. Linear in its length. */
export const marksIn = (text: string): Mark[] =>
  keptApart<Mark>([
    asMarks('#link', linksIn(text)),
    asMarks('#mail', mailAddressesIn(text)),
    asMarks('#sum', sumsIn(text)),
    asMarks('#phone', phoneNumbersIn(text)),
    asMarks('#channel', channelsIn(text)),
  ]);

const asMarks = (kind: Mark['kind'], spans: readonly TextSpan[]): Mark[] =>
  spans.map(({ start, end }) => ({ kind, start, end }));
