import type { Person } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { memberIdInLink } from '../links.ts';
import { slugInLink } from '../page-kind.ts';
import { degreeIn } from '../profile/degree.ts';
import { clip } from '../signals.ts';
import { CLASS, is } from './class-names.ts';
import { firstLine } from './event.ts';
import type { ConversationParts } from './parts.ts';

/** Who a conversation is with, as far as its header and the card above its first message say. */
export type Header = {
  person: Person;
  /** It links to somebody: it is no empty form for a new message. */
  isLinked: boolean;
  isGroup: boolean;
};

const PID = /^AC[ow]AA/;
const HAS_TEXT = /\p{L}/u;

/** The person of the header, in a group the first one that it links to. */
export function readHeader({ nodes }: Outline, { head, card }: ConversationParts): Header {
  const all = [...card, ...head];
  const links = all.filter(({ href }) => slugInLink(href) !== null);
  // LinkedIn links to the same person by slug and by PID.
  const slugs = new Set(links.flatMap(({ href }) => slugInLink(href) ?? []).filter((slug) => !PID.test(slug)));
  const memberIds = new Set(links.flatMap(({ href }) => memberIdInLink(href) ?? []));
  const isGroup = slugs.size > 1 || memberIds.size > 1 || all.some((node) => is(node, CLASS.faces));
  const ofFirst = isGroup ? links.slice(0, 1) : links;
  const name = nameIn(nodes, all, isGroup ? ofFirst : []);
  const person: Person = {
    name: name && clip(name, 200),
    slug: ofFirst.map(({ href }) => slugInLink(href)).find((slug) => slug !== null && !PID.test(slug)) ?? null,
    memberId: ofFirst.map(({ href }) => memberIdInLink(href)).find((id) => id !== null) ?? null,
    degree: isGroup ? null : (all.map(({ text }) => degreeIn(text, true)).find((degree) => degree !== null) ?? null),
    headline: isGroup ? null : headlineIn(nodes, card, head),
    mutualConnections: null,
    note: null,
  };
  return { person, isLinked: links.length > 0, isGroup };
}

/** The card names the person even where the title says "New message". */
function nameIn(nodes: readonly OutlineNode[], all: readonly OutlineNode[], links: readonly OutlineNode[]) {
  const titles = [CLASS.cardTitle, CLASS.title].flatMap((name) => all.find((node) => is(node, name)) ?? []);
  const named = [...links, ...titles].map((node) => node.label || firstLine(nodes, node));
  return named.find((name) => name) ?? null;
}

/** The card's; else the line below the title, unless it says that the person is there: "Active now" is no headline. */
function headlineIn(nodes: readonly OutlineNode[], card: readonly OutlineNode[], head: readonly OutlineNode[]) {
  const inCard = card.find((node) => is(node, CLASS.cardHeadline));
  if (inCard) return bounded(inCard.label || firstLine(nodes, inCard));
  if ([...card, ...head].some((node) => is(node, CLASS.present))) return null;
  const info = head.find((node) => is(node, CLASS.info));
  if (info) return bounded(info.label || firstLine(nodes, info));
  const title = head.find((node) => is(node, CLASS.title));
  const below = head.find(({ index, text }) => title && index >= title.end && isHeadline(text));
  return bounded(below?.text ?? null);
}

const isHeadline = (text: string): boolean => HAS_TEXT.test(text) && degreeIn(text, false) === null;
const bounded = (headline: string | null): string | null => headline && clip(headline, 600);
