import type { Position } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { type DateRange, parseDateRange } from '../../text/date-range.ts';
import { ancestor, inside, linesIn } from '../lines.ts';
import { clip, missing, notUnderstood, read } from '../signals.ts';
import { findCard } from './cards.ts';
import { itemsOf, nestedItem, nestedItems, ownLines } from './items.ts';
import type { ProfilePage } from './page.ts';

const MOST = 100;
const LONGEST_LINE = 300;
const LONGEST_DESCRIPTION = 6_000;
/** SDUI: the text that unfolds behind "…more"; whole in the page. */
const DESCRIPTION = 'expandable-text-box';

/** All roles the page shows, newest first as LinkedIn lists them; roles in one company are one entry each. */
export function readPositions(page: ProfilePage): Signal<Position[]> {
  const card = findCard(page, 'experience');
  if ('missing' in card) return missing(card.missing);
  const positions = itemsOf(page.outline, card.box).flatMap((item) => positionsIn(page, item));
  return positions.length > 0 ? read(positions.slice(0, MOST), 'Experience') : notUnderstood;
}

function positionsIn(page: ProfilePage, item: OutlineNode): Position[] {
  const lines = ownLines(page.outline, item);
  const roles = lines.some((line) => datesIn(page, line)) ? [] : nestedItems(page.outline, item).filter(isRole(page));
  const companyLinked = hasCompanyPage(page, item);
  if (roles.length === 0) {
    const [title, company] = linesBeforeDates(page, lines);
    return [{ ...position(page, item, lines, title), company: companyName(company), companyLinked }];
  }
  const company = companyName(lines[0]?.text);
  return roles.map((role) => {
    const own = ownLines(page.outline, role);
    return { ...position(page, role, own, own[0]?.text), company, companyLinked };
  });
}

const isRole = (page: ProfilePage) => (item: OutlineNode) =>
  ownLines(page.outline, item).some((line) => datesIn(page, line) !== null);

const datesIn = (page: ProfilePage, line: OutlineNode): DateRange | null => parseDateRange(line.text, page.lang);

/** Title, then company and kind of employment: what stands before the dates. */
function linesBeforeDates(page: ProfilePage, lines: readonly OutlineNode[]): readonly string[] {
  const dates = lines.findIndex((line) => datesIn(page, line) !== null);
  return lines.slice(0, dates < 0 ? 2 : dates).map(({ text }) => text);
}

function position(page: ProfilePage, item: OutlineNode, lines: readonly OutlineNode[], title: string | undefined) {
  const dates = lines.map((line) => datesIn(page, line)).find((range) => range !== null) ?? null;
  return {
    title: title === undefined ? null : clip(title, LONGEST_LINE),
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    description: descriptionOf(page, item),
  };
}

/** "Meridian Group · Full-time" -> "Meridian Group". */
function companyName(line: string | undefined): string | null {
  const name = line?.replace(/ [·•] [^·•]*$/u, '').trim();
  return name ? clip(name, LONGEST_LINE) : null;
}

function descriptionOf(page: ProfilePage, item: OutlineNode): string | null {
  const lines = linesIn(page.outline, item).filter((line) => isDescription(page, item, line));
  const text = lines.map((line) => line.text).join('\n');
  return text === '' ? null : clip(text, LONGEST_DESCRIPTION);
}

/** SDUI marks it. artdeco sets it in a list inside the entry, next to skills and media, which are links or buttons. */
function isDescription({ outline, generation }: ProfilePage, item: OutlineNode, line: OutlineNode): boolean {
  if (generation === 'sdui') return ancestor(outline, line, (node) => node.mark === DESCRIPTION) !== undefined;
  const isControl = ancestor(outline, line, (node) => node.tag === 'a' || node.tag === 'button') !== undefined;
  return !isControl && nestedItem(outline, item, line) !== undefined;
}

/** A link to a company page, or to a search because there is none; null when the entry has no link. */
function hasCompanyPage({ outline }: ProfilePage, item: OutlineNode): boolean | null {
  for (const { href } of inside(outline, item)) {
    if (/\/(?:company|school|showcase)\//.test(href)) return true;
    if (/\/search\/results\//.test(href)) return false;
  }
  return null;
}
