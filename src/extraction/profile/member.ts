import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { memberIdFromDefaultSlug, memberIdFromPid } from '../../text/member-number.ts';
import { connectionSearch, memberIdInLink, memberIdWritten } from '../links.ts';
import { CARD_KEY, CARDS } from '../scopes.ts';
import { absent, read } from '../signals.ts';
import type { ProfilePage, TopCard } from './page.ts';

const ATTRIBUTE = /^data-member-id=(\d{1,10})$/;

/**
 * The number of the member whose page this is. The PID in the card's key or in links of the page wins over a slug,
 * because anybody can choose a slug that looks like a default one.
 */
export function readMemberId(page: ProfilePage): Signal<number> {
  const fromPage = page.top && memberIdOnPage(page, page.top);
  if (fromPage) return fromPage;
  const fromSlug = memberIdFromDefaultSlug(page.slug);
  return fromSlug === null ? absent : read(fromSlug, 'default slug');
}

function memberIdOnPage({ outline }: ProfilePage, top: TopCard): Signal<number> | null {
  const inKey = memberIdFromPid(top.box.key.slice(CARD_KEY.length, -CARDS.top.key.length));
  if (inKey !== null) return read(inKey, 'sdui: PID in card key');
  const attribute = memberIdWritten(ATTRIBUTE.exec(top.box.mark)?.[1]);
  if (attribute !== null) return read(attribute, 'artdeco: data-member-id');
  const links = [...top.afterContact.filter(namesTheMember), ...outline.nodes.filter(listsTheirs)];
  const inLink = links.map(({ href }) => memberIdInLink(href)).find((id) => id !== null) ?? null;
  return inLink === null ? null : read(inLink, 'PID in link');
}

/** Links that carry the PID of the viewed member, not of the people they have in common. */
const namesTheMember = ({ href }: OutlineNode): boolean =>
  /[?&](?:recipient|profileUrn)=/.test(href) || connectionSearch(href) !== null;

/** "Show all 12 experiences", in the member's own cards: nothing else is read of a page. */
const listsTheirs = ({ href }: OutlineNode): boolean => /\/details\/\w+\/?\?profileUrn=/.test(href);
