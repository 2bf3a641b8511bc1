import { innerHosts, innerRoot } from '../reading/scope.ts';

/** Where an answer is written: messaging, in the page, in a bubble, in its own shadow root or frame (2018-2026). */
const REPLY_BOX = '[contenteditable],textarea';
const MESSAGING = '[class*="msg-"]';
/** Rows of invitations and of lists of people, as in `extraction/scopes.ts`. */
const ROW = '[role="listitem"],[data-chameleon-result-urn],.invitation-card,.mn-connection-card';
const LIST = /^\/(?:mynetwork|search)\//;

/** LinkedIn gives a reply box the focus by itself, perhaps before anything is known: then the first letter counts. */
const ANSWERING = ['focusin', 'beforeinput'];

/**
 * Calls `reached` when the person is about to answer or to accept: a reply box got the focus or a letter, or pointer or
 * focus came to the buttons of a row in a list, in the window that has the focus. Only listens, and ends with `signal`.
 */
export function watchMoment(document: Document, path: string, signal: AbortSignal, reached: () => void): void {
  const roots = innerHosts(document).flatMap((host) => innerRoot(host) ?? []);
  const look = (event: Event) => {
    // In an open shadow root the event's own target is hidden behind its host.
    const [target] = event.composedPath();
    // A script moves the focus as a person does; in a window that nobody looks at, what the badge says would be lost.
    if (!event.isTrusted || !document.hasFocus() || !isElement(target)) return;
    const isNear = LIST.test(path) && isAtButtons(target);
    if (isNear || (ANSWERING.includes(event.type) && isReplyBox(target, path, roots))) reached();
  };
  for (const root of [document, ...roots]) {
    for (const type of [...ANSWERING, 'pointerover']) root.addEventListener(type, look, { signal, passive: true });
  }
}

/** A frame has classes of its own, so `instanceof` would not do. */
const isElement = (target: EventTarget | undefined): target is Element => target !== undefined && 'closest' in target;

function isReplyBox(target: Element, path: string, roots: readonly Node[]): boolean {
  const box = target.closest(REPLY_BOX);
  if (!box) return false;
  return path.startsWith('/messaging') || box.closest(MESSAGING) !== null || roots.some((root) => root.contains(box));
}

function isAtButtons(target: Element): boolean {
  const button = target.closest('button') ?? target.querySelector(':scope>button');
  return Boolean(button?.closest(ROW));
}
