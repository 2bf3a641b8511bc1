import type { Generation } from '../../contracts/sighting.ts';
import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { linesIn } from '../lines.ts';
import { CARD_KEY, CARDS, type CardName, PENDING_KEY } from '../scopes.ts';
import type { Card, ProfilePage } from './page.ts';

/** Cards below Activity fill in as the person scrolls, on both generations. */
const LOWER: readonly CardName[] = ['experience', 'education', 'skills', 'recommendations'];

/** Finds every card that something is read from. */
export function findCards(outline: Outline, generation: Generation): ProfilePage['cards'] {
  const boxes = outline.nodes.filter(({ parent }) => parent === -1);
  const find = generation === 'sdui' ? serverDrivenCard : artdecoCard;
  const names = Object.keys(CARDS) as CardName[];
  const cards = names.map((name): [CardName, Card] => [name, find(outline, boxes, name)]);
  return Object.fromEntries(cards) as ProfilePage['cards'];
}

function serverDrivenCard(outline: Outline, boxes: readonly OutlineNode[], name: CardName): Card {
  const box = boxes.find(({ key }) => key.startsWith(CARD_KEY) && key.endsWith(CARDS[name].key));
  if (box) {
    const lines = linesIn(outline, box);
    return lines.length > 0 ? { box, lines } : { missing: 'absent' };
  }
  const isPending = boxes.some(({ key }) => key.startsWith(PENDING_KEY));
  if (LOWER.includes(name)) return { missing: isPending ? 'not-loaded' : 'not-understood' };
  return { missing: 'absent' };
}

/** artdeco has no empty cards: a section is there or not. With none of the lower ones, they have not loaded. */
function artdecoCard(outline: Outline, boxes: readonly OutlineNode[], name: CardName): Card {
  const box = artdecoBox(outline, boxes, name);
  if (box) return { box, lines: linesIn(outline, box) };
  const hasLower = LOWER.some((lower) => artdecoBox(outline, boxes, lower));
  return { missing: LOWER.includes(name) && !hasLower ? 'not-loaded' : 'absent' };
}

/** The anchor is the section's first child. */
const artdecoBox = (outline: Outline, boxes: readonly OutlineNode[], name: CardName): OutlineNode | undefined =>
  boxes.find(({ index }) => outline.nodes[index + 1]?.id === CARDS[name].anchor);
