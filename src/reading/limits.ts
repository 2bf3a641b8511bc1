/** What one reading may take in. Everything on the page is written by a possible adversary (law 7). */
export type Limits = {
  /** Elements visited; a profile has some 2,000 to 10,000. */
  elements: number;
  /** UTF-16 units of one run of text; LinkedIn's longest field, About, takes 2,600. */
  run: number;
  /** UTF-16 units of all text together, and as many again of links, keys and labels. */
  page: number;
};

export const defaultLimits: Limits = { elements: 20_000, run: 12_000, page: 400_000 };
