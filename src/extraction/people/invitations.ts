import type { Person } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { isTimeAgo } from '../../text/time-ago.ts';
import { ancestor, linesIn } from '../lines.ts';
import { mutualCount } from '../mutual-connections.ts';
import { degreeIn } from '../profile/degree.ts';
import { clip } from '../signals.ts';
import { memberIdIn, mutualLine, mutualsIn, nameIn, nameLine, ownWordsIn, type Row, rowsIn } from './rows.ts';

const MOST = 200;
/** What somebody invites to follow, to join or to read: the member in such a row only passes it on. */
const NO_PERSON = /\/(?:company|showcase|school|groups|newsletters|events|pages)\//;
const HAS_TEXT = /\p{L}/u;
/** SDUI (2026): a text that can be unfolded, whole in the page. */
const EXPANDABLE = 'expandable-text-box';
/** "Ada and 11 other mutual connections"; a note that is as short ends like a sentence. */
const LONGEST_MUTUALS = 120;
const SENTENCE = /[.!?。！？]\s*$/u;

/** The people whose invitations were received, in order; invitations to pages, groups and the like are left out. */
export function extractInvitations(outline: Outline): Person[] {
  const people = rowsIn(outline).filter(({ nodes }) => !nodes.some(({ href }) => NO_PERSON.test(href)));
  const rows = people.slice(0, MOST);
  const own = ownWordsIn(rows);
  return rows.map((row) => invitationIn(outline, row, own));
}

function invitationIn(outline: Outline, row: Row, own: ReadonlySet<string>): Person {
  const named = nameLine(outline, row, own);
  const name = nameIn(named);
  const said = linesBehind(outline, row, named, own);
  const ago = said.findIndex(({ text }) => isTimeAgo(text, outline.lang));
  const about = ago < 0 ? said : said.slice(0, ago);
  const headline = about.find(({ text }) => HAS_TEXT.test(text));
  const mutual = mutualLine(outline, row) ?? about.find((line) => line !== headline && isMutuals(outline, line));
  const last = Math.max(ago, said.indexOf(mutual ?? named ?? row.box), headline ? said.indexOf(headline) : -1);
  const note = noteIn(outline, row, said.slice(last + 1));
  return {
    name: name && clip(name, 200),
    slug: row.slug,
    memberId: memberIdIn(row),
    degree: row.lines.map(({ text }) => degreeIn(text, true)).find((found) => found !== null) ?? null,
    headline: headline && headline !== mutual ? clip(headline.text, 600) : null,
    mutualConnections: mutualsIn(outline, mutual),
    note: note === '' ? null : clip(note, 2_000),
  };
}

/** What is said of the member, and what they say: no buttons, no links, no degree, none of LinkedIn's own words. */
function linesBehind(
  outline: Outline,
  row: Row,
  named: OutlineNode | undefined,
  own: ReadonlySet<string>,
): readonly OutlineNode[] {
  const lines = linesIn(outline, row.box, ({ tag, href }) => tag === 'button' || (tag === 'a' && href !== ''));
  return lines.filter(
    (line) =>
      line.index > (named?.index ?? row.box.index) &&
      line.text !== named?.text &&
      !own.has(line.text) &&
      degreeIn(line.text, true) === null,
  );
}

const isMutuals = ({ lang }: Outline, { text, strong }: OutlineNode): boolean =>
  text.length <= LONGEST_MUTUALS && !SENTENCE.test(text) && mutualCount(text, strong, lang) !== null;

/** The text that can be unfolded; else what stands behind everything that LinkedIn says of the member. */
function noteIn(outline: Outline, { nodes }: Row, rest: readonly OutlineNode[]): string {
  const unfolded = nodes.find(({ mark, text }) => mark === EXPANDABLE && text !== '');
  const written = rest.filter((line) => !ancestor(outline, line, ({ tag }) => tag === 'button'));
  return unfolded ? unfolded.text : written.map(({ text }) => text).join('\n');
}
