import type { Person } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { inside, linesIn } from '../lines.ts';
import { connectionSearch, memberIdInLink, memberIdWritten } from '../links.ts';
import { mutualCount } from '../mutual-connections.ts';
import { slugInLink } from '../page-kind.ts';
import { degreeIn } from '../profile/degree.ts';
import { clip } from '../signals.ts';

const MOST = 200;
const RESULT_URN = /urn:li:member:(\d{1,10})$/;
/** SDUI (2026): a box of each result carries the PID in its key. */
const RESULT_KEY = /^searchResults/i;
/** The mark that the reader gives a line that only eyes get. */
const SEEN_ONLY = 'aria-hidden';
const HAS_TEXT = /\p{L}/u;

/** The people of a list, in order. Rows that link to no member (companies, groups) are left out. */
export function extractPeople(outline: Outline): Person[] {
  const rows = outline.nodes.filter(({ parent }) => parent === -1);
  return rows.flatMap((row) => personIn(outline, row) ?? []).slice(0, MOST);
}

function personIn(outline: Outline, row: OutlineNode): Person | null {
  const nodes = inside(outline, row);
  const link = nodes.find(({ href }) => slugInLink(href) !== null);
  if (!link) return null;
  const slug = slugInLink(link.href);
  const lines = linesIn(outline, row);
  const degreeAt = lines.findIndex((line) => degreeIn(line.text, true) !== null);
  return {
    name: nameIn(outline, nodes, slug),
    slug,
    memberId: memberIdIn(row, nodes),
    degree: degreeIn(lines[degreeAt]?.text ?? '', true),
    headline: headlineIn(lines, degreeAt),
    mutualConnections: mutualsIn(outline, nodes, slug),
    note: null,
  };
}

/** artdeco: the half of the link's line that is for eyes. SDUI: the link that is a line itself. */
function nameIn(outline: Outline, nodes: readonly OutlineNode[], slug: string | null): string | null {
  const links = nodes.filter((node) => node.href !== '' && slugInLink(node.href) === slug);
  const lines = links.flatMap((link) => linesIn(outline, link));
  const line = lines.find(({ mark }) => mark === SEEN_ONLY) ?? lines.find(({ tag }) => tag === 'a') ?? lines[0];
  return line ? clip(line.text, 200) : null;
}

function memberIdIn(row: OutlineNode, nodes: readonly OutlineNode[]): number | null {
  const inUrn = RESULT_URN.exec(row.mark)?.[1];
  if (inUrn !== undefined) return memberIdWritten(inUrn);
  const keyed = nodes.find(({ key }) => RESULT_KEY.test(key));
  return keyed ? memberIdInLink(keyed.key) : null;
}

/** The first line behind the degree, which some pages show twice. */
function headlineIn(lines: readonly OutlineNode[], degreeAt: number): string | null {
  if (degreeAt < 0) return null;
  const line = lines.slice(degreeAt + 1).find(({ text }) => HAS_TEXT.test(text) && degreeIn(text, true) === null);
  return line ? clip(line.text, 600) : null;
}

/** The line that links to other members, or to the list of mutual connections. */
function mutualsIn(outline: Outline, nodes: readonly OutlineNode[], slug: string | null): number | null {
  const line = nodes.find(
    (node) => node.text !== '' && inside(outline, node).some(({ href }) => isAboutMutuals(href, slug)),
  );
  return line ? mutualCount(line.text, line.strong, outline.lang) : null;
}

function isAboutMutuals(href: string, slug: string | null): boolean {
  const other = slugInLink(href);
  return connectionSearch(href) === 'mutual' || (other !== null && other !== slug);
}
