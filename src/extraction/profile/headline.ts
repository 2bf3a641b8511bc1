import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { linesIn } from '../lines.ts';
import { absent, clip, missing, read, readOr } from '../signals.ts';
import { isDegree } from './degree.ts';
import type { ProfilePage } from './page.ts';

/** "He/Him", "(She/Her)", "elle/la": two to four short words with slashes, nothing else. */
const PRONOUNS = /^\(?\s*(\p{L}{1,12}(?:\s*\/\s*\p{L}{1,12}){1,3})\s*\)?$/u;
const HAS_TEXT = /[\p{L}\p{N}]/u;

/** The lines about the name, without separators. Pronouns, if any, are the first; the degree comes before the headline. */
const linesOf = (page: ProfilePage): readonly OutlineNode[] =>
  page.top?.aboutName.filter(({ text }) => HAS_TEXT.test(text)) ?? [];

const pronounsOf = (page: ProfilePage): string | undefined => PRONOUNS.exec(linesOf(page)[0]?.text ?? '')?.[1];

/** The lines about the name that are neither degree nor pronouns: headline first, location last. */
const facts = (page: ProfilePage): readonly OutlineNode[] =>
  linesOf(page)
    .slice(pronounsOf(page) ? 1 : 0)
    .filter((line) => !isDegree(page, line));

export const readPronouns = (page: ProfilePage): Signal<string> =>
  readOr(pronounsOf(page), 'top card: name row', 'absent');

/** The first line after the name row. */
export function readHeadline(page: ProfilePage): Signal<string> {
  if (!page.top) return missing('not-loaded');
  const [line] = facts(page);
  return line ? read(clip(line.text, 600), 'top card: after name') : absent;
}

/** The line before the contact link, unless it only repeats the company and school that follow as chips. */
export function readLocation(page: ProfilePage): Signal<string> {
  if (!page.top) return missing('not-loaded');
  const line = facts(page).slice(1).at(-1);
  if (!line || isCompanyLine(page, line)) return absent;
  return read(clip(line.text, 200), 'top card: before contact link');
}

/** SDUI writes "Company · School" in one line and again, one by one, in chips behind the contact link. */
function isCompanyLine({ top, outline }: ProfilePage, line: OutlineNode): boolean {
  if (!top) return false;
  const chips = linesIn(outline, top.box).filter((other) => other.index > line.index && other.text.length > 1);
  const parts = line.text.split(' · ');
  return parts.every((part) => chips.some((chip) => chip.text === part));
}
