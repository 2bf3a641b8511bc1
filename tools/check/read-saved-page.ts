import { type PageReading, readPage } from '../../src/content/read-page.ts';
import { extractPeople } from '../../src/extraction/people/people.ts';
import { scopeOf } from '../../src/extraction/scopes.ts';
import { generationOf } from '../../src/reading/generation.ts';
import { readOutline } from '../../src/reading/read-outline.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';

/** Reads a saved page with the code of the extension, and the people of a list, which the extension leaves unread. */
export function readSavedPage(document: Document, url: URL, now: string): PageReading {
  const page = readPage(document, url, savedVisibility, now);
  const scope = page.kind === 'people' ? scopeOf('people', generationOf(document)) : null;
  if (!scope) return page;
  const outline = readOutline(document, { visibility: savedVisibility, scope });
  const { lang, elements, cut } = outline;
  return { ...page, lang, elements, cut, people: extractPeople(outline) };
}
