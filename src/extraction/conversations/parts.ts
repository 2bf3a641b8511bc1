import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { CLASS, is } from './class-names.ts';

/** A conversation, cut at its fixed points. */
export type ConversationParts = {
  box: OutlineNode;
  /** Lines, links and boxes in front of the messages: who this is with. */
  head: readonly OutlineNode[];
  /** The same person once more, as the first entry among the messages. */
  card: readonly OutlineNode[];
  /** Messages, and LinkedIn's own lines among them. */
  events: readonly OutlineNode[];
  sponsored: OutlineNode | null;
  /** There is a place for messages, with or without any: the bubble is not folded to its header. */
  isOpen: boolean;
};

const isEvent = (node: OutlineNode): boolean =>
  is(node, CLASS.event) || /^urn:li:(?:msg_message|fs_event):/.test(node.mark);

/** Some fifty nodes say who a conversation is with. */
const MOST_HEAD = 300;

/** Cuts the conversation in a box; each node is looked at once, however deep they nest. */
export function partsOf({ nodes }: Outline, box: OutlineNode): ConversationParts {
  const head: OutlineNode[] = [];
  const events: OutlineNode[] = [];
  let card: readonly OutlineNode[] = [];
  let sponsored: OutlineNode | null = null;
  let isOpen = false;
  for (let index = box.index + 1; index < box.end; index += 1) {
    const node = nodes[index];
    if (!node) break;
    if (isEvent(node)) events.push(node);
    else if (is(node, CLASS.sponsored)) sponsored ??= node;
    else if (is(node, CLASS.card))
      card = card.length > 0 ? card : nodes.slice(index, Math.min(node.end, index + MOST_HEAD));
    else if (!node.hidden && !is(node, CLASS.controls) && node.tag !== 'button') {
      isOpen ||= is(node, CLASS.list) || events.length > 0 || sponsored !== null;
      if (!isOpen && head.length < MOST_HEAD) head.push(node);
      continue;
    }
    index = node.end - 1;
  }
  return { box, head, card, events, sponsored, isOpen: isOpen || events.length > 0 || sponsored !== null };
}
