import { attribute, isClosed } from './attributes.ts';
import { bounded, type Collecting, KEPT, keep } from './collecting.ts';
import { foldSpace, ownWords, textWithBreaks } from './line-text.ts';
import type { OutlineNode } from './outline.ts';

// Messaging is the one part of LinkedIn whose class names people chose, and kept (`msg-s-*`, Ember, 2018-2026); little
// else tells a message from what stands around it. So here, and nowhere else, class names are the keys of an outline.
// What each of them says is known to `extraction/conversations/class-names.ts`.

const NAMES = /(?<!\S)(?:msg|ui|presence|artdeco-entity)-[\w-]+/g;
const LONGEST_KEY = 400;

/** The class names of an element that an extraction can know, or ''. */
export const messagingNames = (element: Element): string =>
  (attribute(element, 'class').match(NAMES) ?? []).join(' ').slice(0, LONGEST_KEY);

/** The box in which the person writes, quick replies, reactions and menus: nobody said any of it to anybody. */
const NOT_SAID =
  /(?<!\S)msg-(?:form|reactions|thread-actions|s-message-list__(?:quick|typing)|s-event-listitem__(?:reaction|hover|options|actions))/;

/** What is not looked into: above all an answer that is still being written. */
export const isNotSaid = (element: Element): boolean =>
  element.hasAttribute('contenteditable') || NOT_SAID.test(attribute(element, 'class'));

/** Messages taken in of one conversation; LinkedIn loads some twenty at a time. */
const MOST_MESSAGES = 500;
/** Of all text of a reading, what one conversation may take: four can be open side by side. */
const SHARE = 1 / 4;

/** The messages before the most recent ones, which are not looked into either; that they were left out is said. */
export function earlierMessages(into: Collecting, conversation: Element): ReadonlySet<Element> {
  let room = into.limits.page * SHARE;
  const latestFirst = [...conversation.querySelectorAll('[data-event-urn]')].reverse();
  const tooMany = latestFirst.findIndex((message, at) => {
    room -= message.textContent?.length ?? 0;
    return at === MOST_MESSAGES || (room < 0 && at > 0);
  });
  if (tooMany < 0) return new Set();
  into.cut.add(`all but the last ${tooMany} messages of a conversation`);
  return new Set(latestFirst.slice(tooMany));
}

/** What somebody wrote; the second name is that of a sponsored message. */
const WRITTEN = /__(?:message-)?body(?!\S)/;
const RECORDINGS: ReadonlySet<string> = new Set(['audio', 'video']);

/** Keeps an element of a conversation: a message as it was written, any other text in its smallest pieces. */
export function visitMessaging(
  into: Collecting,
  element: Element,
  tag: string,
  child: Element | null,
  parent: number,
): OutlineNode | null {
  const names = messagingNames(element);
  const isMessage = WRITTEN.test(names);
  const text = isMessage
    ? textWithBreaks(element, into.limits.run + 1, true)
    : foldSpace(child ? '' : (element.textContent ?? ''));
  const urn = attribute(element, 'data-event-urn');
  if (names === '' && text === '' && urn === '' && !KEPT.has(tag) && !RECORDINGS.has(tag)) return null;
  const node = keep(into, element, tag, parent, bounded(into, text));
  node.key = names;
  node.mark ||= urn;
  node.hidden = isClosed(element);
  if (isMessage) keepLinks(into, element, node);
  else if (child) node.label ||= bounded(into, ownWords(element));
  into.addressed += node.key.length + node.label.length + node.mark.length;
  return node;
}

/** The links of a message become its descendants, with their words as label. */
function keepLinks(into: Collecting, element: Element, node: OutlineNode): void {
  for (const link of [...element.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const words = foldSpace((link.textContent ?? '').slice(0, LONGEST_WORDS));
    keep(into, link, 'a', node.index, '').label = words;
    into.addressed += words.length;
  }
  node.end = into.nodes.length;
}

const MOST_LINKS = 20;
const LONGEST_WORDS = 500;
