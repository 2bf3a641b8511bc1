import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { firstCount } from '../../text/counts.ts';
import { ancestor, inside, linesIn } from '../lines.ts';
import { slugInLink } from '../page-kind.ts';
import type { CardName } from '../scopes.ts';
import { absent, missing, read, readOr } from '../signals.ts';
import { itemsOf } from './items.ts';
import type { ProfilePage } from './page.ts';

/** The number in "Show all 12 experiences"; without such a link the page shows them all. */
function readTotal(page: ProfilePage, name: CardName, shown: number | null): Signal<number> {
  const card = page.cards[name];
  if ('missing' in card) return missing(card.missing);
  const isLink = (node: OutlineNode) => node.href.includes(`/details/${name}`) && !isHidden(page, node);
  const link = inside(page.outline, card.box).find(isLink);
  if (!link) return shown === null ? absent : read(shown, name);
  const total = linesIn(page.outline, link).map((line) => firstCount(line.text, page.lang));
  return readOr(
    total.find((count) => count !== null),
    `${name}: link`,
    'absent',
  );
}

export const readPositionsTotal = (page: ProfilePage, shown: Signal<readonly unknown[]>): Signal<number> =>
  readTotal(page, 'experience', 'value' in shown ? shown.value.length : null);

export function readSkillsTotal(page: ProfilePage): Signal<number> {
  const card = page.cards.skills;
  const shown = 'missing' in card ? null : itemsOf(page.outline, card.box).length;
  return readTotal(page, 'skills', shown || null);
}

/** Recommendations received: "Show all 14 received", or people linked in the open tab. The tab of those given is hidden. */
export function readRecommendations(page: ProfilePage): Signal<number> {
  const card = page.cards.recommendations;
  const total = readTotal(page, 'recommendations', null);
  if ('missing' in card || 'value' in total) return total;
  const people = inside(page.outline, card.box).filter((node) => node.href !== '' && !isHidden(page, node));
  const slugs = new Set(people.map(({ href }) => slugInLink(href)));
  slugs.delete(null);
  slugs.delete(page.slug);
  return read(slugs.size, 'Recommendations');
}

const isHidden = ({ outline }: ProfilePage, node: OutlineNode): boolean =>
  ancestor(outline, node, ({ hidden }) => hidden) !== undefined;
