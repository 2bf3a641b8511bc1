/**
 * Runs in the page. Makes it longer until it has `size` elements: what stands in each card below the top one is repeated
 * inside that card, read or unread, so that the share of the page that is read stays what it was.
 */
export function grow(size: number): void {
  const cards = [...document.querySelectorAll('section, aside')].filter(
    (card) => !card.querySelector('section, h1, a[href*="/overlay/contact-info"]') && card.childElementCount > 0,
  );
  const contents = cards.map((card) => [...card.children]);
  const count = () => document.querySelectorAll('*').length;
  for (let round = 0; round < 2_000; round += 1) {
    for (const [at, card] of cards.entries()) {
      if (count() >= size) return;
      for (const child of contents[at] ?? []) {
        const copy = child.cloneNode(true) as Element;
        for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
        card.append(copy);
      }
    }
  }
}
