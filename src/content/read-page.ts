import type { ProfileSignals } from '../contracts/profile.ts';
import type { Generation, PageKind, Person, Surface } from '../contracts/sighting.ts';
import { pageAddress } from '../extraction/page-kind.ts';
import { extractProfile } from '../extraction/profile/profile.ts';
import { scopeOf } from '../extraction/scopes.ts';
import { generationOf } from '../reading/generation.ts';
import { readOutline } from '../reading/read-outline.ts';
import type { Visibility } from '../reading/visibility.ts';

/** What one reading of a page found, before it is addressed and sent. */
export type PageReading = {
  surface: Surface;
  kind: PageKind;
  generation: Generation;
  /** False when the page should show something to judge and it could not be made out. */
  understood: boolean;
  lang: string;
  elements: number;
  cut: readonly string[];
  signals: ProfileSignals | null;
  people: readonly Person[];
};

const NOTHING_READ = { understood: true, lang: 'en', elements: 0, cut: [], signals: null, people: [] } as const;

/**
 * Reads a page by its address: the one way from a document to signals, in the browser and over a saved page.
 * `now` is an ISO instant. Never throws for what a page holds.
 */
export function readPage(document: Document, url: URL, visibility: Visibility, now: string): PageReading {
  const { kind, slug } = pageAddress(url);
  const generation = generationOf(document);
  if (generation === 'guest') return { ...NOTHING_READ, surface: 'other', kind: 'guest', generation };
  // Nothing is made of lists yet, so nothing of them is read.
  if (slug === null) return { ...NOTHING_READ, surface: kind === 'people' ? kind : 'other', kind, generation };
  const page: PageReading = { ...NOTHING_READ, surface: 'profile', kind: 'profile', generation };
  const scope = scopeOf('profile', generation);
  if (!scope) return { ...page, understood: false };
  const outline = readOutline(document, { visibility, scope });
  const { lang, elements, cut } = outline;
  const read = { ...page, lang, elements, cut };
  const { signals, understood, isOwn } = extractProfile(outline, generation, slug, now);
  return isOwn ? { ...read, surface: 'other', kind: 'own-profile' } : { ...read, understood, signals };
}
