import type { Signal } from '../../contracts/signal.ts';
import { memberIdFromDefaultSlug, memberIdFromPid } from '../../text/member-number.ts';
import { connectionSearch, memberIdInLink, memberIdWritten } from '../links.ts';
import { CARD_KEY, CARDS } from '../scopes.ts';
import { absent, read } from '../signals.ts';
import type { ProfilePage, TopCard } from './page.ts';

const ATTRIBUTE = /^data-member-id=(\d{1,10})$/;

/**
 * The number of the member whose page this is. The PID in the card's key or in the links of the top card wins over a slug,
 * because anybody can choose a slug that looks like a default one.
 */
export function readMemberId(page: ProfilePage): Signal<number> {
  const fromPage = page.top && memberIdOfTopCard(page.top);
  if (fromPage) return fromPage;
  const fromSlug = memberIdFromDefaultSlug(page.slug);
  return fromSlug === null ? absent : read(fromSlug, 'default slug');
}

function memberIdOfTopCard(top: TopCard): Signal<number> | null {
  const inKey = memberIdFromPid(top.box.key.slice(CARD_KEY.length, -CARDS.top.key.length));
  if (inKey !== null) return read(inKey, 'sdui: PID in card key');
  const attribute = memberIdWritten(ATTRIBUTE.exec(top.box.mark)?.[1]);
  if (attribute !== null) return read(attribute, 'artdeco: data-member-id');
  const links = top.afterContact.map(({ href }) => href).filter(namesTheMember);
  const inLink = links.map(memberIdInLink).find((id) => id !== null) ?? null;
  return inLink === null ? null : read(inLink, 'top card: PID in link');
}

/** Links that carry the PID of the viewed member, not of the people they have in common. */
const namesTheMember = (href: string): boolean =>
  /[?&](?:recipient|profileUrn)=/.test(href) || connectionSearch(href) !== null;
