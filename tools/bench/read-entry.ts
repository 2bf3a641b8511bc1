import { packPage, readPage } from '../../src/content/read-page.ts';
import { computedVisibility } from '../../src/reading/visibility.ts';

// What the benchmark puts into an isolated world: all that one reading costs a page, and the yardstick beside it.
Object.assign(globalThis, {
  readWhole: (document: Document, url: string) =>
    packPage(readPage(document, new URL(url), computedVisibility)).elements,
  yardstick: (document: Document) => {
    let length = 0;
    for (const element of document.querySelectorAll('*')) length += element.tagName.length;
    return length;
  },
});
