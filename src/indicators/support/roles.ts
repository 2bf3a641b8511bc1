import type { Position } from '../../contracts/profile.ts';
import { speaksOf, type Topic } from '../../text/wording/topics.ts';
import { blotOut } from './blot-out.ts';
import { isCurrent } from './career.ts';

/** A role as it stands in the headline or as the title of a current post. `words` has employers' names blotted out. */
type Role = { signal: 'headline' | 'positions'; text: string; words: string };

type Shown = { headline: string | null; positions: readonly Position[] | null };

export function currentRoles({ headline, positions }: Shown): Role[] {
  const role = (signal: Role['signal'], text: string): Role => ({ signal, text, words: blotOut(text, positions) });
  const titles = (positions ?? []).filter(isCurrent).flatMap(({ title }) => title ?? []);
  // In one order, whatever the page's.
  const posts = titles.sort().map((title) => role('positions', title));
  return headline ? [role('headline', headline), ...posts] : posts;
}

/** Heads something: a director, not the founder of a small firm or a "business partner". */
export const isExecutive = (words: string): boolean => speaksOf(words, 'executive-role') && !isOrdinary(words);
export const isRecruiter = (words: string): boolean => speaksOf(words, 'recruiter-role');

const ORDINARY: readonly Topic[] = ['ordinary-role', 'own-account'];
const isOrdinary = (words: string): boolean => ORDINARY.some((topic) => speaksOf(words, topic));
