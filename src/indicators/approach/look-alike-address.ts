import type { Evidence } from '../../contracts/assessment.ts';
import type { Address, AddressKind, ReadConversation } from '../../contracts/conversation.ts';
import type { Position } from '../../contracts/profile.ts';
import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { isCurrent } from '../support/career.ts';
import { quoteSpan } from '../support/conversation.ts';
import { domainAgainstFirm } from '../support/firm-domain.ts';

export const lookAlikeAddress = defineIndicator({
  id: 'look-alike-address',
  axis: 'approach',
  family: 'address',
  title: 'An address that is not what it seems',
  why: 'A link or mail address that imitates a known firm, or hides where it leads, takes passwords or brings programs.',
  common: 'By our estimate one in two hundred messages with an address; short links are more common.',
  innocent: 'Some firms use several domains or a service for short links.',
  source: 'NCSC guidance on phishing; public alerts on fake recruiters, 2022-2026',
  reads: ['conversation'],
  mayRead: ['positions', 'viewerEmployer'],
  evaluate({ conversation, positions, viewerEmployer }) {
    const firms = [...employersOf(positions), ...(viewerEmployer === null ? [] : [viewerEmployer])];
    const odd = theirAddresses(conversation).flatMap((address) => oddness(address, firms, hasPage(positions)));
    if (odd.length === 0) return clear();
    const evidence = odd.slice(0, 4).map(({ address, says }): Evidence => quoteSpan(conversation, address, says));
    return concern(odd.some(({ plain }) => plain) ? 'plain' : 'weak', ...evidence);
  },
});

type Odd = { address: Address; says: string; plain: boolean };

const BY_FORM: Partial<Record<AddressKind, string>> = {
  punycode: 'gives an address with letters of another alphabet',
  'hidden-target': 'shows one address and leads to another',
  shortener: 'hides an address behind a short link',
};

function oddness(address: Address, firms: readonly string[], firmHasPage: boolean): Odd[] {
  if (address.kind === 'free-mail') {
    return firmHasPage ? [{ address, says: 'writes from free mail, though their firm has a page', plain: false }] : [];
  }
  const byForm = BY_FORM[address.kind];
  if (byForm !== undefined) return [{ address, says: byForm, plain: address.kind !== 'shortener' }];
  const stands = firms.map((firm) => (address.domain === null ? null : domainAgainstFirm(address.domain, firm)));
  if (stands.includes('own')) return [];
  if (stands.includes('imitates'))
    return [{ address, says: 'gives an address that imitates the name of a firm', plain: true }];
  return stands.includes('borrows')
    ? [{ address, says: 'gives an address that borrows the name of a firm', plain: false }]
    : [];
}

const theirAddresses = ({ addresses }: ReadConversation): Address[] => addresses.filter(({ from }) => from === 'them');
const hasPage = (positions: readonly Position[] | null): boolean =>
  (positions ?? []).some((position) => isCurrent(position) && position.companyLinked === true);
const employersOf = (positions: readonly Position[] | null): string[] =>
  (positions ?? []).filter(isCurrent).flatMap(({ company }) => company ?? []);
