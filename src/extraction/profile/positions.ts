import type { Position } from '../../contracts/profile.ts';
import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { inside, linesIn } from '../lines.ts';
import { clip, missing, notUnderstood, read } from '../signals.ts';
import { type Entry, entryOf } from './entry.ts';
import { itemsOf, nestedItems } from './items.ts';
import type { ProfilePage } from './page.ts';

const MOST = 100;
const LONGEST_LINE = 300;
const LONGEST_DESCRIPTION = 6_000;
/** SDUI: the text that unfolds behind "…more"; whole in the page. */
const DESCRIPTION = 'expandable-text-box';

/** All roles the page shows, newest first as LinkedIn lists them; roles in one company are one entry each. */
export function readPositions(page: ProfilePage): Signal<Position[]> {
  const card = page.cards.experience;
  if ('missing' in card) return missing(card.missing);
  const items = itemsOf(page.outline, card.box).slice(0, MOST);
  const positions = items.flatMap((item) => positionsIn(page, item));
  return positions.length > 0 ? read(positions.slice(0, MOST), 'Experience') : notUnderstood;
}

/**
 * One role with its dates, or a company whose roles are listed inside it. A role has dates or links to the company again;
 * descriptions and skills do neither.
 */
function positionsIn(page: ProfilePage, item: OutlineNode): Position[] {
  const entry = entryOf(page, item);
  const companyLinked = hasCompanyPage(page, item);
  const nested = entry.dates ? [] : nestedItems(page.outline, item).map((role) => entryOf(page, role));
  const roles = nested.filter((role) => role.dates || hasCompanyPage(page, role.item) !== null);
  if (roles.length === 0) return [position(page, entry, companyName(entry.before[1]), companyLinked)];
  const company = companyName(entry.before[0]);
  return roles.map((role) => position(page, role, company, companyLinked));
}

function position(page: ProfilePage, entry: Entry, company: string | null, companyLinked: boolean | null): Position {
  const [title] = entry.before;
  return {
    title: title === undefined ? null : clip(title, LONGEST_LINE),
    company,
    companyLinked,
    start: entry.dates?.start ?? null,
    end: entry.dates?.end ?? null,
    description: descriptionOf(page, entry.item),
  };
}

/** "Meridian Group · Full-time" -> "Meridian Group". */
function companyName(line: string | undefined): string | null {
  const name = line?.replace(/ [·•] [^·•]*$/u, '').trim();
  return name ? clip(name, LONGEST_LINE) : null;
}

/** SDUI marks it. artdeco sets it in lists inside the entry, next to skills and media, which are links or buttons. */
function descriptionOf({ outline, generation }: ProfilePage, item: OutlineNode): string | null {
  const boxes =
    generation === 'sdui'
      ? inside(outline, item).filter(({ mark }) => mark === DESCRIPTION)
      : nestedItems(outline, item);
  const lines = boxes.flatMap((box) => linesIn(outline, box, isControl));
  const text = lines.map((line) => line.text).join('\n');
  return text === '' ? null : clip(text, LONGEST_DESCRIPTION);
}

const isControl = ({ tag }: OutlineNode): boolean => tag === 'a' || tag === 'button';

/** A link to a company page, or to a search because there is none; null when the entry has no link. */
function hasCompanyPage({ outline }: ProfilePage, item: OutlineNode): boolean | null {
  for (const { href } of inside(outline, item)) {
    if (/\/(?:company|school|showcase)\//.test(href)) return true;
    if (/\/search\/results\//.test(href)) return false;
  }
  return null;
}
