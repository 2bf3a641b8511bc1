import { readPage } from '../../src/content/read-page.ts';
import { computedVisibility } from '../../src/reading/visibility.ts';

// What the benchmark puts into an isolated world: the reader of the content script, and the yardstick beside it.
Object.assign(globalThis, {
  readWhole: (document: Document, url: string) =>
    readPage(document, new URL(url), computedVisibility, new Date().toISOString()).elements,
  yardstick: (document: Document) => {
    let length = 0;
    for (const element of document.querySelectorAll('*')) length += element.tagName.length;
    return length;
  },
});
