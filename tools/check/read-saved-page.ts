import { packPage, readPage } from '../../src/content/read-page.ts';
import { type ExtractedPage, extractPage } from '../../src/extraction/extract-page.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';
import { openSavedFrames } from './saved-frames.ts';

/** Reads a saved page on the very way of the extension: from the document to an outline, and from there to what it says. */
export function readSavedPage(document: Document, url: URL, now: string): ExtractedPage {
  openSavedFrames(document);
  const page = extractPage(packPage(readPage(document, url, savedVisibility)), now);
  if (!page) throw new Error('the reader made an outline that is no tree');
  return page;
}
