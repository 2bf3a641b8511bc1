import type { OutlineNode } from '../../reading/outline.ts';

// What the class names of messaging say (Ember, read off saved pages and other people's readers of 2018-2026). In the
// outline of a conversation, and in no other, they are the key of a node.

/** A pattern for one whole class name among those of a node. */
const named = (pattern: string): RegExp => new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`);

export const CLASS = {
  /** The bubble over a page; the messaging page itself has no such name on its conversation. */
  bubble: /(?<!\S)msg-overlay/,
  minimised: /--(?:is-)?minimi[sz]ed/,
  /** All messages, with their day headings. In front of it stands who they are from. */
  list: named('msg-s-message-list(?:-container|-content)?'),
  /** One message, or one line of LinkedIn's own. */
  event: named('msg-s-event-listitem'),
  fromOther: /msg-s-event-listitem--other/,
  fromSelf: /msg-s-event-listitem--self/,
  /** LinkedIn's own lines, and what is left of a removed message. */
  notSaid: /system|deleted|recalled/,
  senderName: /msg-s-message-group__name/,
  /** Begins what was said, behind who said it. */
  content: /__message-bubble|msg-s-event__content|__(?:message-)?body|attachment/,
  body: named('\\S*__(?:message-)?body'),
  /** What an answer repeats of the message that it answers, who has seen it, and a banner beside it. */
  aside: /__replied-message|seen-receipt|spinmail-ad/,
  subject: /__subject/,
  fileName: /ui-attachment__filename|attachment__file-?name/,
  voice: /voice|audio/,
  /** The person at the head of the list: photo, name, degree, headline. */
  card: /msg-s-profile-card/,
  cardTitle: /artdeco-entity-lockup__title/,
  cardHeadline: /artdeco-entity-lockup__subtitle/,
  title: /__entity-title|bubble-header__title/,
  /** A line below the title: the headline, or "Active now". */
  info: /__entity-info/,
  controls: /__controls?(?!\S)|-controls?(?!\S)/,
  /** The dot that says that somebody is there; then the line below the title says so, too, and no headline. */
  present: /presence-indicator--is-(?:online|reachable)/,
  /** More than one face. */
  faces: /facepile\S*--group-size-[2-9]/,
  /** A message that somebody paid for, laid out by itself (2018-2026). */
  sponsored: /msg-spinmail-thread-presenter(?!\S)|msg-spinmail-thread(?!\S)/,
} as const;

export const is = (node: OutlineNode, name: RegExp): boolean => node.key !== '' && name.test(node.key);
