import { parseHTML } from 'linkedom';

const FRAMES = 'iframe[srcdoc]';
const MOST = 8;

/**
 * Gives the frames of a saved page their documents. Savers write a frame of the same origin into `srcdoc` (SingleFile);
 * a browser parses that by itself, linkedom leaves it alone.
 */
export function openSavedFrames(document: Document): void {
  for (const frame of [...document.querySelectorAll(FRAMES)].slice(0, MOST)) {
    const inner = parseHTML(frame.getAttribute('srcdoc') ?? '').document;
    Object.defineProperty(frame, 'contentDocument', { value: inner, configurable: true });
  }
}
