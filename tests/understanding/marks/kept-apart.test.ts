import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptApart } from '../../../src/understanding/marks/kept-apart.ts';

type Span = { start: number; end: number };

/** Spans in order: a step from the last one, then a length. */
const spans = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]): Span => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

/** The same, as one would say it: a span stays when nothing of an earlier list lies on it. */
function oneByOne(lists: readonly Span[][]): Span[] {
  const kept: Span[] = [];
  for (const one of lists.flat()) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

test('an earlier list goes before a later one, and all come in order', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 4 }), (lists) => {
      expect(keptApart(lists)).toEqual(oneByOne(lists));
    }),
  );
});
