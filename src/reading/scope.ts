import type { AddressName } from './attributes.ts';

/** Which boxes of a page to read. The less is read, the less a page costs, and the less of other people is seen. */
export type Scope = {
  /**
   * Selectors for boxes; a box inside a box that was taken is not taken again. Each simple and asked by itself:
   * one query for a list of selectors takes four times as long in Chromium 156.
   */
  readonly boxes: readonly string[];
  /** Of the boxes, only those whose `componentkey` is wanted; it is '' where there is none. */
  readonly wanted?: (key: string) => boolean;
  /** A selector for one element; the section around it is a box. */
  readonly around?: string;
  /** Ids of anchors that stand in a box as its first child (artdeco); the box is their parent. */
  readonly anchors?: readonly string[];
  /**
   * Of the boxes, by key or anchor: those that only their first lines and their links are wanted of, however long they
   * are. Posts and their comments can be half of a page.
   */
  readonly brief?: (address: string) => boolean;
  /** Of the boxes, by key or anchor: those whose `figure`s are looked into. Default: all. */
  readonly pictures?: (address: string) => boolean;
  readonly addressName: AddressName;
  /** A selector for the one box that holds all others. Where it is not there, they can be anywhere. */
  readonly home?: string;
  /** Look into the shadow root or frame that holds messaging, too. */
  readonly inner?: boolean;
};

export const wholePage = (addressName: AddressName): Scope => ({ boxes: ['body'], addressName, inner: true });

/** SDUI keeps messaging in an open shadow root or a same-origin frame (2026); another origin's frame stays unread. */
const INNER = '[data-testid^="interop-"]';
const MOST_INNER = 8;
/** More than any list that is read holds, and few enough to ask each for the next. */
const MOST_BOXES = 500;

/** What holds messaging apart from the page; a change inside is no change of the page. */
export const innerHosts = (document: Document): Element[] => [...document.querySelectorAll(INNER)].slice(0, MOST_INNER);

/** The boxes, in document order for each selector; those of shadow roots and frames after those of the page. */
export function boxesOf(document: Document, scope: Scope): Element[] {
  const boxes = pick((scope.home && document.querySelector(scope.home)) || document, scope);
  if (!scope.inner) return boxes;
  for (const host of innerHosts(document)) {
    const inner = innerRoot(host);
    if (inner) boxes.push(...(scope.boxes[0] === 'body' ? inner.children : pick(inner, scope)));
  }
  return boxes;
}

/** How much of a box to read. */
export type Extent = { brief: boolean; pictures: boolean };

export function extentOf(box: Element, { brief, pictures, addressName }: Scope): Extent {
  const address = (addressName === 'id' ? box.firstElementChild?.id : box.getAttribute(addressName)) ?? '';
  return { brief: brief?.(address) ?? false, pictures: pictures?.(address) ?? true };
}

function pick(root: Document | Element | ShadowRoot, scope: Scope): Element[] {
  const section = scope.around ? root.querySelector(scope.around)?.closest('section') : null;
  const boxes: Element[] = section ? [section] : [];
  for (const box of scope.boxes.flatMap((selector) => [...root.querySelectorAll(selector)])) {
    if (boxes.length > MOST_BOXES || boxes.some((taken) => taken.contains(box))) continue;
    if (scope.addressName !== 'class' && isConversation(box)) continue;
    if (scope.wanted?.(box.getAttribute('componentkey') ?? '') ?? true) boxes.push(box);
  }
  for (const id of scope.anchors ?? []) {
    const box = root.querySelector(`#${id}`)?.parentElement;
    if (box) boxes.push(box);
  }
  return boxes;
}

/** A dialog in which something can be written: what stands in it is said to the person, not shown by LinkedIn. */
const isConversation = (box: Element): boolean =>
  (box.localName === 'dialog' || box.getAttribute('role') === 'dialog') &&
  box.querySelector('[contenteditable],textarea') !== null;

/** What stands in such a host, as far as a page of LinkedIn may look into it. */
export function innerRoot(host: Element): Element | ShadowRoot | null {
  if (host.localName === 'iframe') return (host as HTMLIFrameElement).contentDocument?.body ?? null;
  return host.shadowRoot ?? savedShadowRoot(host);
}

/** A saved page keeps a shadow root as a template, and its parser leaves that alone. */
function savedShadowRoot(host: Element): ShadowRoot | null {
  const template = host.firstElementChild;
  if (template?.getAttribute('shadowrootmode') !== 'open') return null;
  return (template as HTMLTemplateElement).content as unknown as ShadowRoot;
}
