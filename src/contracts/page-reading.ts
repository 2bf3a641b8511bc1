import * as z from 'zod/mini';
import { text } from './schema.ts';
import { Generation, PROTOCOL } from './sighting.ts';

/** Longest address, key or label of a node, as `reading/attributes.ts` bounds it, with the name before a mark. */
const LONGEST_ATTRIBUTE = 4_100;
/** As `reading/limits.ts` bounds a run of text. */
const LONGEST_RUN = 12_000;
/** Above the 20,000 elements of a reading, with the links of one last line. */
const MOST_NODES = 21_000;
/** Of both outlines together. A reading stops at 400,000 of text and as many of links and labels in each. */
const MOST_CHARACTERS = 1_800_000;

const attribute = z.optional(text(LONGEST_ATTRIBUTE));

/** One node of an outline. What is empty or false is left out; `end` follows from the parents. */
export const ReadNode = z.strictObject({
  tag: text(60),
  /** Index of the nearest kept ancestor, or -1. */
  parent: z.int().check(z.gte(-1)),
  text: z.optional(text(LONGEST_RUN)),
  strong: z.optional(z.array(text(300)).check(z.maxLength(20))),
  href: attribute,
  src: attribute,
  label: z.optional(text(LONGEST_RUN)),
  role: attribute,
  id: attribute,
  key: attribute,
  mark: attribute,
  hidden: z.optional(z.literal(true)),
  twin: z.optional(z.literal(true)),
  /** What the browser's style says, for the few lines of which it matters. */
  shown: z.optional(z.enum(['shown', 'hidden', 'unsure'])),
});
export type ReadNode = z.infer<typeof ReadNode>;

const Nodes = z.array(ReadNode).check(z.maxLength(MOST_NODES));

/**
 * A page as the content script hands it over: the reading order of those boxes that something is read from. What it
 * says is found out in the background. Untrusted, like all from there.
 */
export const PageReading = z
  .strictObject({
    protocol: z.literal(PROTOCOL),
    /** One random value a visit: in-app navigation starts a new one. */
    visit: text(64),
    /** Grows with each reading of the same visit; a lower one arrives late and is dropped. */
    sequence: z.int().check(z.nonnegative()),
    /** Milliseconds since the visit began: a young page may still be loading. */
    age: z.int().check(z.nonnegative()),
    /** The address without host and parameters. */
    path: text(2_000),
    generation: Generation,
    /** BCP 47, from the page. */
    lang: text(35),
    title: text(LONGEST_RUN),
    /** Elements read, and milliseconds that it took. */
    elements: z.int().check(z.nonnegative()),
    readMs: z.number().check(z.nonnegative()),
    /** What the limits left unread, in words; empty when all was read. */
    cut: z.array(text(120)).check(z.maxLength(8)),
    /** The page that the address names. */
    nodes: Nodes,
    /** Conversations, in the page or in bubbles over it. */
    conversations: Nodes,
  })
  .check(
    z.refine(({ nodes, conversations }) => charactersOf(nodes) + charactersOf(conversations) <= MOST_CHARACTERS, {
      message: 'The page holds more than can be read.',
    }),
  );
export type PageReading = z.infer<typeof PageReading>;

function charactersOf(nodes: readonly ReadNode[]): number {
  let characters = 0;
  for (const node of nodes) {
    for (const value of Object.values(node)) if (typeof value === 'string') characters += value.length;
    for (const part of node.strong ?? []) characters += part.length;
  }
  return characters;
}
