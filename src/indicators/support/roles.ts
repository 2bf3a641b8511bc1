import type { Position } from '../../contracts/profile.ts';
import { speaksOf, type Topic } from '../../text/wording/topics.ts';
import { isCurrent } from './career.ts';

/** A role as it stands in the headline or as the title of a current post. */
export type Role = { signal: 'headline' | 'positions'; text: string };

type Shown = { headline: string | null; positions: readonly Position[] | null };

export function currentRoles({ headline, positions }: Shown): Role[] {
  const titles = (positions ?? []).filter(isCurrent).flatMap(({ title }) => title ?? []);
  const posts = titles.map((text): Role => ({ signal: 'positions', text }));
  return headline ? [{ signal: 'headline', text: headline }, ...posts] : posts;
}

/** Heads something: a director, not the founder of a small firm or a "business partner". */
export const isExecutive = (text: string): boolean => speaksOf(text, 'executive-role') && !isOrdinary(text);
export const isRecruiter = (text: string): boolean => speaksOf(text, 'recruiter-role');

const ORDINARY: readonly Topic[] = ['ordinary-role', 'own-account'];
const isOrdinary = (text: string): boolean => ORDINARY.some((topic) => speaksOf(text, topic));
