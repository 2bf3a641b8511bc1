import type { Position } from '../../contracts/profile.ts';
import { isCurrent } from './career.ts';

/** A text of the profile that they wrote themselves. `words` has the same length as `text`, with names blotted out. */
export type Prose = { signal: 'headline' | 'about' | 'positions'; text: string; words: string };

type Written = { headline: string | null; about: string | null; positions: readonly Position[] | null };

const LONGEST_DESCRIPTION = 4_000;

/**
 * Headline, about, and the titles and descriptions of current posts. What an employer is called says nothing about
 * anybody (law 3), so employers' names are not looked at, wherever they stand.
 */
export function proseOf({ headline, about, positions }: Written): Prose[] {
  const blot = blotterFor((positions ?? []).map(({ company }) => company));
  const piece = (signal: Prose['signal'], text: string | null): Prose[] =>
    text ? [{ signal, text, words: blot(text) }] : [];
  const posts = (positions ?? []).filter(isCurrent).flatMap(({ title, description }) => [title, description]);
  return [
    ...piece('headline', headline),
    ...piece('about', about),
    ...posts.flatMap((text) => piece('positions', text?.slice(0, LONGEST_DESCRIPTION) ?? null)),
  ];
}

/** Writes x over every name, so that places stay and the words around a name do not become neighbours. */
function blotterFor(names: readonly (string | null)[]): (text: string) => string {
  const known = [...new Set(names.filter((name) => name !== null && name.length > 1))];
  return (text) =>
    known.reduce<string>((rest, name) => rest.replaceAll(name ?? '', 'x'.repeat((name ?? '').length)), text);
}
