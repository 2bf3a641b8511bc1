import type { OutlineNode } from '../../reading/outline.ts';
import { type DateRange, parseDateRange } from '../../text/date-range.ts';
import { ownLines } from './items.ts';
import type { ProfilePage } from './page.ts';

/** A position or an education, cut at its line of dates. */
export type Entry = {
  item: OutlineNode;
  /** The lines before the dates; without dates the first two. */
  before: readonly string[];
  dates: DateRange | null;
};

export function entryOf(page: ProfilePage, item: OutlineNode): Entry {
  const before: string[] = [];
  for (const { text } of ownLines(page.outline, item)) {
    const dates = before.length > 0 ? parseDateRange(text, page.lang) : null; // a title may be "2019 - 2020"
    if (dates) return { item, before, dates };
    before.push(text);
  }
  return { item, before: before.slice(0, 2), dates: null };
}
