import type { Person } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { degreeIn } from '../profile/degree.ts';
import { clip } from '../signals.ts';
import { memberIdIn, mutualLine, mutualsIn, nameIn, nameLine, ownWordsIn, type Row, rowsIn } from './rows.ts';

const MOST = 200;
const HAS_TEXT = /\p{L}/u;

/** The people of a list, in order. Rows that link to no member (companies, groups) are left out. */
export function extractPeople(outline: Outline): Person[] {
  const rows = rowsIn(outline).slice(0, MOST);
  const own = ownWordsIn(rows);
  return rows.map((row) => personIn(outline, row, own));
}

function personIn(outline: Outline, row: Row, own: ReadonlySet<string>): Person {
  const named = nameLine(outline, row, own);
  const name = nameIn(named);
  const degree = row.lines.map(({ text }) => degreeIn(text, true)).find((found) => found !== null) ?? null;
  const headline = headlineIn(row, degree === null ? named : undefined, own);
  return {
    name: name && clip(name, 200),
    slug: row.slug,
    memberId: memberIdIn(row),
    degree,
    headline: headline && clip(headline, 600),
    mutualConnections: mutualsIn(outline, mutualLine(outline, row)),
    note: null,
  };
}

/** The first line behind the degree, which some pages show twice; in rows without one, behind the name. */
function headlineIn({ lines }: Row, named: OutlineNode | undefined, own: ReadonlySet<string>): string | null {
  const isStart = (line: OutlineNode) => (named ? line === named : degreeIn(line.text, true) !== null);
  const start = lines.findIndex(isStart);
  if (start < 0) return null;
  const written = lines.slice(start + 1).filter((line) => line.text !== named?.text && !(named && own.has(line.text)));
  return written.find(({ text }) => HAS_TEXT.test(text) && degreeIn(text, true) === null)?.text ?? null;
}
