import type { Generation } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import type { CardName } from '../scopes.ts';

/** All that the readers of single fields are handed. */
export type ProfilePage = {
  outline: Outline;
  generation: Generation;
  /** From the address of the page. */
  slug: string;
  lang: string;
  /** ISO instant of the reading: no date on a page can lie after it. */
  now: string;
  top: TopCard | null;
  cards: { readonly [name in CardName]: Card };
};

/**
 * A card of the profile, or why there is none. On SDUI pages a keyed box with nothing in it means that the person has no
 * such section; an empty `profileCardsBelowActivityPart…` means that it has not loaded yet, which is never scored.
 */
export type Card =
  | { box: OutlineNode; lines: readonly OutlineNode[] }
  | { missing: 'absent' | 'not-loaded' | 'not-understood' };

/** The card at the head of a profile, cut at its fixed points: the name and the contact link. */
export type TopCard = {
  box: OutlineNode;
  /** The name as the page's heading. */
  heading: OutlineNode | null;
  /** Cover and photo. */
  beforeName: readonly OutlineNode[];
  /** Lines between the name and the contact link: pronouns, degree, headline, company and school, location. */
  aboutName: readonly OutlineNode[];
  /** Everything after the contact link: connections, mutual connections, buttons. */
  afterContact: readonly OutlineNode[];
};
