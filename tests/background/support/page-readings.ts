import { parseHTML } from 'linkedom';
import { packPage, readPage } from '../../../src/content/read-page.ts';
import type { PageReading } from '../../../src/contracts/page-reading.ts';
import { savedVisibility } from '../../../src/reading/visibility.ts';
import { sdui } from '../../extraction/profile-pages.ts';

/** What a content script sends of a page, by default a small profile, with what a test changes. */
export function pageReading(changed: Partial<PageReading> = {}, html = sdui(), path = '/in/ada-quill/'): PageReading {
  const { document } = parseHTML(html);
  const url = new URL(path, 'https://www.linkedin.com');
  const page = packPage(readPage(document as unknown as Document, url, savedVisibility));
  return { protocol: 1, visit: 'visit-1', sequence: 1, age: 40, readMs: 2, ...page, ...changed };
}
