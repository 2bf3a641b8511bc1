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
  const heading = page.top?.heading?.text ?? null;
  if (heading !== null && heading === title) return read(clip(heading, LONGEST), 'title');
  if (heading !== null) return read(clip(heading, LONGEST), 'top card: heading');
  if (title === null) return absent;
  return page.top ? read(clip(title, LONGEST), 'title') : missing('not-loaded');
}
