import type { Position } from '../../contracts/profile.ts';
import { blotOut } from './blot-out.ts';
import { isCurrent } from './career.ts';

/** A text of the profile that they wrote themselves. `words` has the same length as `text`, with names blotted out. */
export type Prose = { signal: 'headline' | 'about' | 'positions'; text: string; words: string };

type Written = { headline: string | null; about: string | null; positions: readonly Position[] | null };

const LONGEST_DESCRIPTION = 4_000;

/** Headline, about, and the titles and descriptions of current posts. */
export function proseOf({ headline, about, positions }: Written): Prose[] {
  const piece = (signal: Prose['signal'], text: string | null): Prose[] =>
    text ? [{ signal, text, words: blotOut(text, positions) }] : [];
  const posts = (positions ?? []).filter(isCurrent).flatMap(({ title, description }) => [title, description]);
  return [
    ...piece('headline', headline),
    ...piece('about', about),
    ...posts.flatMap((text) => piece('positions', text?.slice(0, LONGEST_DESCRIPTION) ?? null)),
  ];
}
