import type { Band } from '../../contracts/assessment.ts';
import type { PageKind } from '../../contracts/sighting.ts';
import type { ListedAccount, TabState } from '../../contracts/tab.ts';
import { worseBand } from './bands.ts';
import { counted, sentenceCase } from './numbers.ts';

type List = Extract<TabState, { kind: 'list' }>;

const listed = (page: PageKind): [one: string, many: string] =>
  page === 'invitations' ? ['invitation', 'invitations'] : ['person', 'people'];

/** "3 of 24 deserve a second look". */
export function listTitle({ page, people, total }: List, locale?: string): string {
  if (total === 0) return page === 'invitations' ? 'No invitation was read yet' : 'Nobody was read here yet';
  if (people.length === 0) return 'Nothing unusual in what the list shows';
  const of = `${people.length.toLocaleString(locale)} of ${total.toLocaleString(locale)}`;
  const whom = page === 'invitations' ? ` ${total === 1 ? 'invitation' : 'invitations'}` : '';
  return `${of}${whom} ${people.length === 1 ? 'deserves' : 'deserve'} a second look`;
}

/** What was read, and how little a list can show. */
export function listHint({ page, total }: List, locale?: string): string {
  const [one, many] = listed(page);
  if (total === 0)
    return 'If there is somebody in the list, scroll down or reload the page. Nothing can be said so far.';
  const shows =
    page === 'invitations'
      ? 'An invitation shows little: a name, a headline, shared contacts, sometimes a note.'
      : 'A list shows little: a name, a headline, shared contacts.';
  const read = `${sentenceCase(counted(total, `${one} was`, `${many} were`, locale))} read.`;
  return `${read} ${shows} Open a profile and more can be said.`;
}

/** "2nd degree · 14 shared contacts"; empty when neither was read. */
export function listedFacts({ degree, mutualConnections }: ListedAccount, locale?: string): string {
  const parts = [degree === null ? null : DEGREES[degree], sharedWords(mutualConnections, locale)];
  return parts.filter((part) => part !== null && part !== undefined).join(' · ');
}

const DEGREES: Record<number, string> = { 1: '1st degree', 2: '2nd degree', 3: '3rd degree' };

function sharedWords(count: number | null, locale?: string): string | null {
  if (count === null) return null;
  if (count === 0) return 'no shared contacts';
  return `${count.toLocaleString(locale)} shared ${count === 1 ? 'contact' : 'contacts'}`;
}

/** The higher of the two bands of somebody listed. */
export const listedBand = ({ profile, approach }: ListedAccount): Band => worseBand(profile, approach);
