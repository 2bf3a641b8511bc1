import type { Signal } from '../../contracts/signal.ts';
import { absent, clip, missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** `(2) Ada Lovelace | LinkedIn`, on every generation and in every language. */
const TITLE = /^(?:\(\d{1,4}\+?\)\s*)?(.{1,400}?)\s*\|\s*LinkedIn$/u;
const LONGEST = 200;

export const nameInTitle = (title: string): string | null => TITLE.exec(title)?.[1]?.trim() || null;

/**
 * The name. Heading and title agree on a page at rest; while the app navigates the title can still be the last page's,
 * so the heading wins, and a title alone counts only when the page has no heading.
 */
export function readName(page: ProfilePage): Signal<string> {
  const title = nameInTitle(page.outline.title);
  const name = page.top?.heading?.text ?? title;
  if (name === null) return absent;
  if (!page.top) return missing('not-loaded');
  return read(clip(name, LONGEST), name === title ? 'title' : 'top card: heading');
}
