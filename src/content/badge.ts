import type { BadgeState } from '../contracts/tab.ts';
import { badgeStyle } from './badge-style.ts';

type BadgeEvents = {
  /** A trusted press: only a person can make one. */
  pressed(): void;
  collapsed(collapsed: boolean): void;
};

type Badge = {
  /** Draws the state, or takes the badge off the page when the state says so. */
  show(state: BadgeState): void;
  /** Opens by itself to its reason, until the person closes it; false when there is nothing to open. */
  tell(): boolean;
  remove(): void;
};

/** Scrolled so far that the gap under LinkedIn's bar is gone. */
const GAP = 8;

/**
 * The badge on the page: one anonymous host element behind `<body>`, a closed shadow root, nothing of ours in LinkedIn's
 * own tree. The host exists only while a badge is shown.
 */
export function createBadge(document: Document, events: BadgeEvents): Badge {
  let host: HTMLElement | null = null;
  let drawn: Parts | null = null;
  let listening: AbortController | null = null;

  const remove = () => {
    listening?.abort();
    host?.remove();
    host = null;
    drawn = null;
  };

  const create = (): Parts => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(sheetOf(document));
    const parts = createParts(document);
    root.append(parts.pill);
    listening = new AbortController();
    listen(parts, events, document, listening.signal);
    document.documentElement.append(host);
    return parts;
  };

  return {
    remove,
    show: (state) => {
      if (!state.show || !host?.isConnected) remove(); // the page may have taken it away
      if (!state.show) return;
      drawn ??= create();
      draw(drawn, state, isScrolled(document));
    },
    tell: () => {
      if (!drawn || !host?.isConnected) return false;
      tell(drawn);
      return true;
    },
  };
}

type Parts = Record<'pill' | 'open' | 'words' | 'reason' | 'fold' | 'close', HTMLElement>;

function createParts(document: Document): Parts {
  const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const bars = make('span', 'bars', ...[1, 2, 3].map(() => document.createElement('i')));
  const words = make('span', 'words');
  const open = make('button', 'open', make('span', 'mark', '?'), bars, words);
  const fold = make('button', 'fold');
  const reason = make('div', 'reason');
  reason.id = 'reason';
  // What the badge says by itself is read out, without taking the focus from what the person does.
  reason.setAttribute('role', 'status');
  const close = make('button', 'close', '×');
  close.setAttribute('aria-label', 'Close');
  open.setAttribute('aria-describedby', 'reason');
  return { pill: make('div', 'pill', open, fold, reason, close), open, words, reason, fold, close };
}

const TOLD = 'told';

/** Words that come into a status after it is shown are read out. */
function tell({ pill, reason }: Parts) {
  const words = reason.textContent;
  pill.classList.add(TOLD);
  reason.textContent = '';
  reason.ownerDocument.defaultView?.requestAnimationFrame(() => {
    reason.textContent = words;
  });
}

function listen({ pill, open, fold, close }: Parts, events: BadgeEvents, document: Document, signal: AbortSignal) {
  open.addEventListener('click', (event) => event.isTrusted && events.pressed(), { signal });
  fold.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const folded = pill.classList.toggle('folded');
      nameFold(fold, folded);
      fold.blur();
      events.collapsed(folded);
    },
    { signal },
  );
  const shut = () => pill.classList.remove(TOLD);
  close.addEventListener('click', (event) => event.isTrusted && shut(), { signal });
  const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && shut();
  document.addEventListener('keydown', onKey, { signal });
  const scrolled = () => pill.classList.toggle('scrolled', isScrolled(document));
  document.addEventListener('scroll', scrolled, { signal, passive: true });
}

function draw({ pill, open, words, reason, fold }: Parts, state: BadgeState, scrolled: boolean) {
  // Once told, the background speaks of another one again: what is being read must not be taken away for that.
  const stays = pill.classList.contains(TOLD) && pill.classList.contains(state.look);
  pill.className = `pill ${state.look}`;
  pill.classList.toggle(TOLD, stays);
  pill.classList.toggle('folded', state.collapsed);
  pill.classList.toggle('scrolled', scrolled);
  words.textContent = state.words;
  if (!stays) reason.textContent = state.reason;
  open.setAttribute('aria-label', `Second Look: ${state.words}`);
  nameFold(fold, state.collapsed);
}

function nameFold(fold: HTMLElement, folded: boolean) {
  fold.textContent = folded ? '‹' : '›';
  fold.setAttribute('aria-label', folded ? 'Unfold the badge' : 'Fold the badge');
}

const isScrolled = (document: Document): boolean => (document.scrollingElement?.scrollTop ?? 0) > GAP;

function sheetOf(document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(badgeStyle);
  return sheet;
}
