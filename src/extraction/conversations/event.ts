import type { MessageLink } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { slugInLink } from '../page-kind.ts';
import { type Carried, carriedBy } from './carried.ts';
import { CLASS, is } from './class-names.ts';
import { linksIn } from './message-links.ts';

/** What one entry of a conversation holds, before it is known who said it. */
export type ReadEvent = {
  urn: string;
  isFromOther: boolean;
  isFromSelf: boolean;
  /** Who it names as its sender: only the first of several messages in a row does. */
  senderName: string | null;
  senderHref: string | null;
  subject: string | null;
  /** What was written, as shown. */
  written: string[];
  links: MessageLink[];
  carried: Carried[];
  /** All text where a message should be, for the day when messages are named otherwise. */
  lines: string[];
};

/** Reads one entry, each node once. Null for LinkedIn's own lines ("… accepted your invitation") and removed messages. */
export function readEvent({ nodes }: Outline, event: OutlineNode): ReadEvent | null {
  const read: ReadEvent = {
    urn: event.mark,
    isFromOther: is(event, CLASS.fromOther),
    isFromSelf: is(event, CLASS.fromSelf),
    senderName: null,
    senderHref: null,
    subject: null,
    written: [],
    links: [],
    carried: [],
    lines: [],
  };
  let isContent = false;
  for (let index = event.index; index < event.end; index += 1) {
    const node = nodes[index];
    if (!node || is(node, CLASS.notSaid)) return null;
    isContent ||= node !== event && is(node, CLASS.content);
    const isDone = node.hidden || is(node, CLASS.aside) || (isContent ? takeContent : takeSender)(read, nodes, node);
    if (isDone) index = node.end - 1;
  }
  return read;
}

/** True when nothing inside the node is left to take. */
function takeSender(read: ReadEvent, nodes: readonly OutlineNode[], node: OutlineNode): boolean {
  if (slugInLink(node.href) !== null) read.senderHref ??= node.href;
  if (is(node, CLASS.senderName)) read.senderName ??= firstLine(nodes, node);
  return takeSubject(read, nodes, node);
}

function takeContent(read: ReadEvent, nodes: readonly OutlineNode[], node: OutlineNode): boolean {
  if (takeSubject(read, nodes, node)) return true;
  if (is(node, CLASS.body) && node.text !== '') {
    read.written.push(node.text);
    read.links.push(...linksIn(nodes.slice(node.index + 1, node.end)));
    return true;
  }
  const carried = carriedBy(node, () => firstLine(nodes, node));
  if (carried) read.carried.push(carried);
  else if (node.text !== '') read.lines.push(node.text);
  return carried?.kind === 'card';
}

function takeSubject(read: ReadEvent, nodes: readonly OutlineNode[], node: OutlineNode): boolean {
  if (!is(node, CLASS.subject)) return false;
  read.subject ??= firstLine(nodes, node);
  return true;
}

/** The first words of a node, be they its own or those of a line in it. */
export function firstLine(nodes: readonly OutlineNode[], node: OutlineNode): string | null {
  for (let index = node.index; index < node.end; index += 1) {
    const words = nodes[index]?.text || (nodes[index]?.tag === 'img' ? '' : nodes[index]?.label);
    if (words) return words;
  }
  return null;
}
