import type { AddressName } from './attributes.ts';

/** The families of markup that LinkedIn serves at once (2026), by account and by route: asked of each page. */
export type PageGeneration = 'sdui' | 'artdeco' | 'guest' | 'unknown';

/** One query that ends at the first tell, because on most pages it runs for nothing else. */
const TELLS = '[componentkey],[id^="ember"],[data-sdui-screen]';

/** SDUI: component keys, every class hashed. artdeco: Ember ids. Guest: the logged-out page of a profile. */
export function generationOf(document: Document): PageGeneration {
  const tell = document.querySelector(TELLS);
  if (tell) return tell.id.startsWith('ember') ? 'artdeco' : 'sdui';
  if (document.querySelector('.artdeco-card,[data-chameleon-result-urn]')) return 'artdeco';
  return document.querySelector('.top-card-layout') ? 'guest' : 'unknown';
}

export const addressNameOf = (generation: PageGeneration): AddressName =>
  generation === 'sdui' ? 'componentkey' : 'id';
