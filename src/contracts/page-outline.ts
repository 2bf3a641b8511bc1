import * as z from 'zod/mini';
import { text } from './schema.ts';
import { Generation } from './sighting.ts';

const Short = text(300);

/** One node of a page's outline as the content script hands it over for a bug report. Untrusted, like all from there. */
export const PageOutlineNode = z.strictObject({
  tag: text(60),
  parent: z.int(),
  text: Short,
  /** How many bold parts a line has. */
  strong: z.int(),
  href: Short,
  src: Short,
  label: Short,
  role: Short,
  id: Short,
  key: Short,
  mark: Short,
  hidden: z.boolean(),
  twin: z.boolean(),
});
export type PageOutlineNode = z.infer<typeof PageOutlineNode>;

/** A page for a bug report, before what is personal in it was replaced. Never leaves the background in this form. */
export const PageOutline = z.strictObject({
  generation: Generation,
  title: Short,
  lang: Short,
  elements: z.int(),
  cut: z.array(text(120)).check(z.maxLength(8)),
  nodes: z.array(PageOutlineNode).check(z.maxLength(20_000)),
});
export type PageOutline = z.infer<typeof PageOutline>;
