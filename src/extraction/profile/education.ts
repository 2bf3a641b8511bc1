import type { Education } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import { clip, missing, notUnderstood, read } from '../signals.ts';
import { type Entry, entryOf } from './entry.ts';
import { itemsOf } from './items.ts';
import type { ProfilePage } from './page.ts';

const MOST = 60;

/** Schools as listed: the school's line, the degree's line if there is one, the dates. */
export function readEducation(page: ProfilePage): Signal<Education[]> {
  const card = page.cards.education;
  if ('missing' in card) return missing(card.missing);
  const education = itemsOf(page.outline, card.box)
    .slice(0, MOST)
    .map((item) => educationOf(entryOf(page, item)));
  return education.length > 0 ? read(education, 'Education') : notUnderstood;
}

function educationOf({ before: [school, degree], dates }: Entry): Education {
  return {
    school: school === undefined ? null : clip(school, 300),
    degree: degree === undefined ? null : clip(degree, 500),
    start: dates?.start ?? null,
    end: dates?.end ?? null,
  };
}
