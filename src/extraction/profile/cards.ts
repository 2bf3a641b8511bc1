import type { OutlineNode } from '../../reading/outline.ts';
import { linesIn } from '../lines.ts';
import { CARD_KEY, CARDS, type CardName, PENDING_KEY } from '../scopes.ts';
import type { ProfilePage } from './page.ts';

/**
 * A card of the profile, or why there is none. On SDUI pages a keyed box with nothing in it means that the person has no
 * such section; an empty `profileCardsBelowActivityPart…` means that it has not loaded yet, which is never scored.
 */
export type Card =
  | { box: OutlineNode; lines: readonly OutlineNode[] }
  | { missing: 'absent' | 'not-loaded' | 'not-understood' };

const LOWER: readonly CardName[] = ['experience', 'education', 'skills', 'recommendations'];
const BELOW_ACTIVITY: ReadonlySet<CardName> = new Set(LOWER);

export function findCard(page: ProfilePage, name: CardName): Card {
  return page.generation === 'sdui' ? serverDrivenCard(page, name) : artdecoCard(page, name);
}

function serverDrivenCard(page: ProfilePage, name: CardName): Card {
  const boxes = page.outline.nodes.filter((node) => node.parent === -1);
  const box = boxes.find(({ key }) => key.startsWith(CARD_KEY) && key.endsWith(CARDS[name].key));
  if (box) {
    const lines = linesIn(page.outline, box);
    return lines.length > 0 ? { box, lines } : { missing: 'absent' };
  }
  const isPending = boxes.some(({ key }) => key.startsWith(PENDING_KEY));
  if (BELOW_ACTIVITY.has(name)) return { missing: isPending ? 'not-loaded' : 'not-understood' };
  return { missing: 'absent' };
}

/** artdeco has no empty cards: a section is there or not. Cards below Activity fill in as the person scrolls. */
function artdecoCard(page: ProfilePage, name: CardName): Card {
  const box = artdecoBox(page, name);
  if (box) return { box, lines: linesIn(page.outline, box) };
  const hasLower = LOWER.some((lower) => artdecoBox(page, lower));
  return { missing: BELOW_ACTIVITY.has(name) && !hasLower ? 'not-loaded' : 'absent' };
}

function artdecoBox({ outline }: ProfilePage, name: CardName): OutlineNode | undefined {
  const anchor = CARDS[name].anchor;
  const node = outline.nodes.find(({ id }) => anchor !== null && id === anchor);
  return node && outline.nodes[node.parent];
}
