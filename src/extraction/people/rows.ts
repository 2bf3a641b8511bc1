import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { inside, linesIn } from '../lines.ts';
import { connectionSearch, memberIdInLink, memberIdWritten } from '../links.ts';
import { mutualCount } from '../mutual-connections.ts';
import { slugInLink } from '../page-kind.ts';

// What rows have in common, in a people search, among connections and among invitations.

const RESULT_URN = /urn:li:member:(\d{1,10})$/;
/** SDUI (2026): a box of each result carries the PID in its key. */
const RESULT_KEY = /^searchResults/i;
/** The link to write to somebody carries their PID. */
const WRITE_TO = /[?&]recipient=/;
/** The mark that the reader gives a line that only eyes get. */
const SEEN_ONLY = 'aria-hidden';

export type Row = {
  box: OutlineNode;
  nodes: readonly OutlineNode[];
  /** Of the member whom the row is about: the first one it links to. */
  slug: string;
  /** Lines as a person reads them. */
  lines: readonly OutlineNode[];
};

/** The rows that link to a member. */
export function rowsIn(outline: Outline): Row[] {
  return outline.nodes
    .filter(({ parent }) => parent === -1)
    .flatMap((box) => {
      const nodes = inside(outline, box);
      const slug = nodes.map(({ href }) => slugInLink(href)).find((found) => found !== null);
      return slug ? [{ box, nodes, slug, lines: linesIn(outline, box) }] : [];
    });
}

/** A row that is drawn again for each member holds the same words of LinkedIn's own: "Member's name", "Message". */
const FEWEST_ROWS = 3;
const MOST_OF_THEM = 0.6;

/** Lines that stand in most rows. Nobody wrote them. */
export function ownWordsIn(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of rows) {
    for (const text of new Set(lines.map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_ROWS, rows.length * MOST_OF_THEM);
  return new Set([...counts].flatMap(([text, count]) => (count >= enough ? text : [])));
}

/**
 * The line that names the member. artdeco: the half of the link's line that is for eyes. SDUI: the link that is a line
 * itself; where it stands inside a longer line ("Ada follows you and …"), that line.
 */
export function nameLine(outline: Outline, { nodes, slug }: Row, own: ReadonlySet<string>): OutlineNode | undefined {
  const links = nodes.filter((node) => node.href !== '' && slugInLink(node.href) === slug);
  const lines = links.flatMap((link) => linesIn(outline, link)).filter(({ text }) => !own.has(text));
  const around = nodes.find((node) => node.strong.length > 0 && links.some(({ parent }) => parent === node.index));
  return lines.find(({ mark }) => mark === SEEN_ONLY) ?? lines.find(({ tag }) => tag === 'a') ?? lines[0] ?? around;
}

/** A line with other words around the name has the name set bold. */
export const nameIn = (line: OutlineNode | undefined): string | null =>
  line ? (line.tag !== 'a' && line.strong[0]) || line.text : null;

/** The number in the row itself, in the key of its buttons, or in the link to write to them. */
export function memberIdIn({ box, nodes }: Row): number | null {
  const inUrn = RESULT_URN.exec(box.mark)?.[1];
  if (inUrn !== undefined) return memberIdWritten(inUrn);
  const keyed = nodes.find(({ key }) => RESULT_KEY.test(key));
  if (keyed) return memberIdInLink(keyed.key);
  const write = nodes.find(({ href }) => WRITE_TO.test(href));
  return write ? memberIdInLink(write.href) : null;
}

/** The line that links to other members, or to the list of mutual connections. */
export const mutualLine = (outline: Outline, { nodes, slug }: Row): OutlineNode | undefined =>
  nodes.find((node) => node.text !== '' && inside(outline, node).some(({ href }) => isAboutMutuals(href, slug)));

export const mutualsIn = (outline: Outline, line: OutlineNode | undefined): number | null =>
  line ? mutualCount(line.text, line.strong, outline.lang) : null;

function isAboutMutuals(href: string, slug: string): boolean {
  const other = slugInLink(href);
  return connectionSearch(href) === 'mutual' || (other !== null && other !== slug);
}
