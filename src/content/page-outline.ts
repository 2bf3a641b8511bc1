import { describeOutline } from '../reading/describe-outline.ts';
import { addressNameOf, generationOf } from '../reading/generation.ts';
import { readOutline } from '../reading/read-outline.ts';
import { wholePage } from '../reading/scope.ts';
import { computedVisibility } from '../reading/visibility.ts';

const LONGEST = 390_000;
/** Enough for every LinkedIn page seen so far, and bounded for those not seen. */
const LIMITS = { elements: 30_000, run: 300, page: 400_000 };

/** The outline of the page for a bug report: structure, labels and counts, with all personal text replaced. */
export function pageOutline(document: Document): string {
  const generation = generationOf(document);
  const scope = wholePage(addressNameOf(generation));
  const outline = readOutline(document, { visibility: computedVisibility, scope, limits: LIMITS, full: true });
  return describeOutline(outline, generation).slice(0, LONGEST);
}
