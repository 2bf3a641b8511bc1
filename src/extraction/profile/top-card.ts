import type { Outline, OutlineNode } from '../../reading/outline.ts';
import { ancestor, inside, visibleLines } from '../lines.ts';
import { CARD_KEY, CARDS } from '../scopes.ts';
import type { TopCard } from './page.ts';

const CONTACT = '/overlay/contact-info';

/** Finds and cuts the top card, or null when the page has none (not loaded, or not understood). */
export function findTopCard(outline: Outline): TopCard | null {
  const box = outline.nodes.find((node) => isTopCard(outline, node));
  if (!box) return null;
  const nodes = inside(outline, box);
  const heading = nodes.find((node) => (node.tag === 'h1' || node.tag === 'h2') && node.text !== '') ?? null;
  const named = heading ? heading.end : box.index + 1;
  const contact = nodes.find((node) => node.href.includes(CONTACT));
  const after = contact ?? firstBehindName(nodes, named);
  const between = nodes.filter((node) => node.index >= named && node.index < (after?.index ?? box.end));
  return {
    box,
    heading,
    beforeName: nodes.filter((node) => node.index < named && node !== heading),
    aboutName: visibleLines(between).filter((line) => !isControl(outline, line, box)),
    afterContact: nodes.filter((node) => after !== undefined && node.index >= after.end),
  };
}

/** SDUI: by its key. artdeco: the section around the page's `h1`. */
function isTopCard(outline: Outline, node: OutlineNode): boolean {
  if (node.parent !== -1) return false;
  if (node.key !== '') return node.key.startsWith(CARD_KEY) && node.key.endsWith(CARDS.top.key);
  return node.tag === 'section' && inside(outline, node).some((inner) => inner.tag === 'h1');
}

/** Without a contact link the buttons end what is said about the name. */
const firstBehindName = (nodes: readonly OutlineNode[], named: number) =>
  nodes.find((node) => node.index >= named && node.tag === 'button');

/** Chips of company and school, and buttons: their lines are no lines about the name. */
const isControl = (outline: Outline, line: OutlineNode, box: OutlineNode): boolean =>
  ancestor(outline, line, (node) => node === box || node.tag === 'button' || node.tag === 'li') !== box;
