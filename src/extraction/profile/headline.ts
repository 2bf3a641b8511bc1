import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { absent, clip, missing, read, readOr } from '../signals.ts';
import { isDegree } from './degree.ts';
import type { ProfilePage } from './page.ts';

/** "He/Him", "(She/Her)", "elle/la": two to four short words with slashes, nothing else. */
const PRONOUNS = /^\(?\s*(\p{L}{1,12}(?:\s*\/\s*\p{L}{1,12}){1,3})\s*\)?$/u;
const HAS_TEXT = /[\p{L}\p{N}]/u;
const SEPARATOR = /^[·•・|]$/;

/** The lines about the name, without separators. Pronouns, if any, are the first; the degree comes before the headline. */
const linesOf = (page: ProfilePage): readonly OutlineNode[] =>
  page.top?.aboutName.filter(({ text }) => !SEPARATOR.test(text)) ?? [];

const pronounsOf = (page: ProfilePage): string | undefined => PRONOUNS.exec(linesOf(page)[0]?.text ?? '')?.[1];

/** The lines about the name that are neither degree nor pronouns: headline first, location last. */
const facts = (page: ProfilePage): readonly OutlineNode[] =>
  linesOf(page)
    .slice(pronounsOf(page) ? 1 : 0)
    .filter((line) => !isDegree(page, line));

export const readPronouns = (page: ProfilePage): Signal<string> =>
  readOr(pronounsOf(page), 'top card: name row', 'absent');

/** The first line after the name row; "--" and the like stand for none. The company line stands there only without one. */
export function readHeadline(page: ProfilePage): Signal<string> {
  const [first, second] = facts(page);
  const isCompany = isCompanyLine(page, first) && !isCompanyLine(page, second);
  return readFact(page, isCompany ? undefined : first, 600, 'top card: after name');
}

/** The line before the contact link. */
export function readLocation(page: ProfilePage): Signal<string> {
  const line = facts(page).slice(1).at(-1);
  return readFact(page, isCompanyLine(page, line) ? undefined : line, 200, 'top card: before contact link');
}

function readFact(page: ProfilePage, line: OutlineNode | undefined, longest: number, via: string): Signal<string> {
  if (!page.top) return missing('not-loaded');
  return line && HAS_TEXT.test(line.text) ? read(clip(line.text, longest), via) : absent;
}

/** SDUI writes "Company · School" in one line and again, one by one, in chips behind the contact link. */
const isCompanyLine = ({ top }: ProfilePage, line: OutlineNode | undefined): boolean =>
  line?.text.split(' · ').every((part) => top?.afterContact.some(({ text }) => text === part)) ?? false;
