import { parseHTML } from 'linkedom';
import type { Conversation } from '../../../src/contracts/sighting.ts';
import { extractConversations } from '../../../src/extraction/conversations/conversations.ts';
import { conversationScope } from '../../../src/extraction/scopes.ts';
import type { Outline } from '../../../src/reading/outline.ts';
import { readOutline } from '../../../src/reading/read-outline.ts';
import { savedVisibility } from '../../../src/reading/visibility.ts';

// Small conversations: only what a reader holds on to, in the order in which messaging writes it.

export const NOW = '2026-11-21T12:00:00.000Z';
/** Hold the member numbers 1,850,000,000 and 251,749,025. */
export const ADA = 'ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8';
export const ME = 'ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc';
export const ADA_NUMBER = 1_850_000_000;
export const MY_NUMBER = 251_749_025;

export const urnAt = (iso: string, owner = ME, rest = 'b58769-004&cf2a035c_013'): string =>
  `urn:li:msg_message:(urn:li:fsd_profile:${owner},2-${btoa(Date.parse(iso) + rest)})`;

type Entry = {
  /** What is written, as HTML; null for a message without words. */
  body?: string | null;
  /** Marked as received. */
  other?: boolean;
  /** Name and PID, as the first of several in a row has them. */
  by?: readonly [name: string, pid: string] | null;
  urn?: string;
  names?: string;
  /** Behind what is written, inside the message. */
  more?: string;
  subject?: string;
};

const TIME = '2026-11-20T08:00:00.000Z';

export function entry({ body = 'Hello', other = false, by = null, urn = urnAt(TIME), ...rest }: Entry = {}): string {
  const who = by
    ? `<a href="https://www.linkedin.com/in/${by[1]}" class="msg-s-event-listitem__link"><span class="a11y-text">View</span><img alt="${by[0]}"></a>
       <div class="msg-s-message-group__meta"><span class="msg-s-message-group__name">${by[0]}</span><time>08:00</time></div>`
    : '';
  const subject = rest.subject ? `<h3 class="msg-s-event-listitem__subject">${rest.subject}</h3>` : '';
  const text =
    body === null
      ? ''
      : `<div class="msg-s-event__content"><p class="msg-s-event-listitem__body t-14">${body}<!----></p></div>`;
  return `<li class="msg-s-message-list__event">
    <div class="msg-s-event-listitem ${other ? 'msg-s-event-listitem--other' : ''} ${rest.names ?? ''}" data-event-urn="${urn}">${who}
    <div class="msg-s-event-listitem__message-bubble">${subject}${text}</div>${rest.more ?? ''}</div></li>`;
}

export const fromAda = (body: string | null, more: Partial<Entry> = {}): string =>
  entry({ body, other: true, by: ['Ada Quill', ADA], ...more });
export const fromMe = (body: string, more: Partial<Entry> = {}): string =>
  entry({ body, by: ['Me Myself', ME], ...more });

export const HEAD = `<div class="msg-title-bar"><a href="/in/ada-quill/"><h2 class="msg-entity-lockup__entity-title">Ada Quill</h2></a></div>`;

export const list = (...entries: string[]): string =>
  `<div class="msg-s-message-list-container"><ul class="msg-s-message-list-content">${entries.join('')}</ul></div>`;

export const thread = (...entries: string[]): string =>
  `<div class="msg-convo-wrapper">${HEAD}${list(...entries)}</div>`;

export function talkOutline(body: string): Outline {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);
  return readOutline(document as unknown as Document, { visibility: savedVisibility, scope: conversationScope });
}

export const conversationsOf = (body: string): Conversation[] => extractConversations(talkOutline(body), NOW);

/** The one conversation of a page. */
export function conversationOf(body: string): Conversation {
  const [only, ...more] = conversationsOf(body);
  if (!only || more.length > 0) throw new Error(`${only ? more.length + 1 : 'no'} conversations`);
  return only;
}
