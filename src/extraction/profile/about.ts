import type { Signal } from '../../contracts/signal.ts';
import { ancestor } from '../lines.ts';
import { clip, missing, notUnderstood, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

const LONGEST = 12_000;

/** The whole text is in the page on every generation, folded or not: the first line behind the card's heading. */
export function readAbout(page: ProfilePage): Signal<string> {
  const card = page.cards.about;
  if ('missing' in card) return missing(card.missing);
  const [, text] = card.lines.filter((line) => !ancestor(page.outline, line, ({ tag }) => tag === 'button'));
  return text ? read(clip(text.text, LONGEST), 'About') : notUnderstood;
}
