import type { Education } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { parseDateRange } from '../../text/date-range.ts';
import { clip, missing, notUnderstood, read } from '../signals.ts';
import { findCard } from './cards.ts';
import { itemsOf, ownLines } from './items.ts';
import type { ProfilePage } from './page.ts';

const MOST = 60;

/** Schools as listed: the school's line, the degree's line if there is one, the dates. */
export function readEducation(page: ProfilePage): Signal<Education[]> {
  const card = findCard(page, 'education');
  if ('missing' in card) return missing(card.missing);
  const education = itemsOf(page.outline, card.box).map((item) => educationIn(page, item));
  return education.length > 0 ? read(education.slice(0, MOST), 'Education') : notUnderstood;
}

function educationIn(page: ProfilePage, item: OutlineNode): Education {
  const lines = ownLines(page.outline, item);
  const ranges = lines.map((line) => parseDateRange(line.text, page.lang));
  const dates = ranges.findIndex((range) => range !== null);
  const [school, degree] = lines.slice(0, dates < 0 ? 2 : dates).map(({ text }) => text);
  return {
    school: school === undefined ? null : clip(school, 300),
    degree: degree === undefined ? null : clip(degree, 500),
    start: ranges[dates]?.start ?? null,
    end: ranges[dates]?.end ?? null,
  };
}
