import { getDomain, getHostname } from 'tldts';
import type { Address, AddressKind } from '../../contracts/conversation.ts';
import type { MessageLink } from '../../contracts/sighting.ts';
import { linksIn, mailAddressesIn, phoneNumbersIn } from './addresses.ts';

type Found = Pick<Address, 'start' | 'end' | 'kind' | 'domain'>;

const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com icloud.com me.com gmx.de gmx.net gmx.com web.de t-online.de mail.com ' +
    'protonmail.com proton.me pm.me tutanota.com tuta.io tuta.com mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru qq.com 163.com 126.com sina.com foxmail.com naver.com ' +
    'laposte.net orange.fr free.fr wanadoo.fr libero.it virgilio.it uol.com.br bol.com.br wp.pl onet.pl o2.pl interia.pl zoho.com fastmail.com hushmail.com'
  ).split(' '),
);
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly lnk.to tiny.cc v.gd s.id qrco.de urlz.fr clck.ru dwz.cn surl.li'.split(
    ' ',
  ),
);
const REPOSITORIES = new Set(
  'github.com gitlab.com bitbucket.org gitee.com codeberg.org npmjs.com pypi.org'.split(' '),
);
const REPOSITORY_HOST = /^(?:git|gitlab|repo|bitbucket)\./;
const FILE =
  /[\p{L}\p{N}_()-]{1,80}\.(?:zip|rar|7z|tar|gz|iso|img|exe|msi|scr|bat|cmd|ps1|apk|dmg|pkg|jar|js|vbs|lnk|docm|xlsm|pptm|one|hta)(?![\p{L}\p{N}])/giu;

/** Mail addresses, links, files and numbers in a normalised text, each by its form. Linear in its length. */
export function addressKindsIn(text: string): Found[] {
  const links = linksIn(text);
  const inLink = (at: number) => links.some(({ start, end }) => start <= at && at < end);
  return [
    ...mailAddressesIn(text).map((span) => ({ ...span, ...ofMail(text.slice(span.start, span.end)) })),
    ...links.map((span) => ({ ...span, ...ofLink(text.slice(span.start, span.end)) })),
    ...filesIn(text).filter(({ start }) => !inLink(start)),
    ...phoneNumbersIn(text).map((span) => ({ ...span, kind: 'phone-number' as const, domain: null })),
  ];
}

function ofMail(mail: string): Pick<Found, 'kind' | 'domain'> {
  const domain = domainOf(mail.slice(mail.lastIndexOf('@') + 1));
  return { kind: domain !== null && FREE_MAIL.has(domain) ? 'free-mail' : 'mail', domain };
}

/** What a link is by where it leads. */
export function ofLink(link: string): Pick<Found, 'kind' | 'domain'> {
  const host = getHostname(link) ?? '';
  const domain = domainOf(host);
  return { kind: kindOfHost(host, domain, link), domain };
}

function kindOfHost(host: string, domain: string | null, link: string): AddressKind {
  if (host.split('.').some((label) => label.startsWith('xn--')) || /[^\u0000-\u007e]/.test(host)) return 'punycode';
  if (domain !== null && SHORTENERS.has(domain)) return 'shortener';
  if (isFile(link)) return 'archive-or-program';
  if ((domain !== null && REPOSITORIES.has(domain)) || REPOSITORY_HOST.test(host) || link.endsWith('.git'))
    return 'repository';
  return 'link';
}

/** True where the words of a link name another site than the one it leads to. */
export function hidesItsTarget({ shown, href }: MessageLink): boolean {
  const [named] = linksIn(shown);
  const before = named ? domainOf(getHostname(shown.slice(named.start, named.end)) ?? '') : null;
  const after = domainOf(getHostname(href) ?? '');
  return before !== null && after !== null && before !== after;
}

export const isFile = (name: string): boolean => filesIn(name).length > 0;

const filesIn = (text: string): Found[] =>
  Array.from(text.matchAll(FILE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    kind: 'archive-or-program' as const,
    domain: null,
  }));

/** Reserved names such as `.example` count as suffixes, so that a made-up address behaves like a real one. */
const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true }) ?? null;
