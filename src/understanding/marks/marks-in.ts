import { linksIn, mailAddressesIn, phoneNumbersIn } from './addresses.ts';
import { channelsIn } from './channels.ts';
import { sumsIn } from './sums.ts';

/** Something that is told by its form and not by its words. A sentence has it as one word: `#sum`. */
export type Mark = { kind: '#sum' | '#mail' | '#phone' | '#link' | '#channel'; start: number; end: number };

/** All marks of a normalised text, in order; where two overlap, the first of this list of kinds. Linear in its length. */
export function marksIn(text: string): Mark[] {
  const all: Mark[] = [
    ...linksIn(text).map((span) => ({ kind: '#link' as const, ...span })),
    ...mailAddressesIn(text).map((span) => ({ kind: '#mail' as const, ...span })),
    ...sumsIn(text).map(({ start, end }) => ({ kind: '#sum' as const, start, end })),
    ...phoneNumbersIn(text).map((span) => ({ kind: '#phone' as const, ...span })),
    ...channelsIn(text).map((span) => ({ kind: '#channel' as const, ...span })),
  ];
  const kept: Mark[] = [];
  for (const mark of all) if (!kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
