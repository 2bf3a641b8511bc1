import { parseHTML } from 'linkedom';
import type { ProfileSignals } from '../../src/contracts/profile.ts';
import type { ExtractedPage } from '../../src/extraction/extract-page.ts';
import { readSavedPage } from '../../tools/check/read-saved-page.ts';

// Small profiles of both generations: only what a reader holds on to, in the order in which LinkedIn writes it.

export const NOW = '2026-11-21T12:00:00.000Z';
export const SLUG = 'ada-quill';
/** Holds the member number 1,850,000,000. */
export const PID = 'ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8';
/** Holds the member number 251,749,025: somebody else. */
export const OTHER_PID = 'ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc';
export const KEY = 'com.linkedin.sdui.profile.card.ref';
export const PHOTO = 'https://media.licdn.com/dms/image/v2/x/profile-displayphoto-shrink_400_400/y/0/1749633262381?e=1';

export const mutualLink = (text: string, network = 'F'): string =>
  `<a href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;network=${encodeURIComponent(
    `[${[...network].map((one) => `"${one}"`).join(',')}]`,
  )}&amp;connectionOf=%5B%22${PID}%22%5D"><p>${text}</p></a>`;

export type Parts = {
  title?: string;
  lang?: string;
  name?: string;
  /** Cover and photo. */
  photo?: string;
  /** Pronouns and degree, behind the name. */
  nameRow?: string;
  /** Headline, company, location. */
  facts?: string;
  /** Chips, connections, mutual connections, buttons. */
  after?: string;
  /** Other cards. */
  cards?: string;
  /** Whatever else is on the page, before and behind it. */
  around?: string;
  slug?: string;
};

const head = ({ title = 'Ada Quill | LinkedIn', lang = 'en' }: Parts, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

/** One card of a server-driven page. */
export const card = (name: string, inner: string, of = PID): string =>
  `<div componentkey="${KEY}${of}${name}"><section componentkey="${KEY}${of}${name}">${inner}</section></div>`;

export function sdui(parts: Parts = {}): string {
  const { name = 'Ada Quill', photo = '', nameRow = '', facts = '<p>Weaver</p><p>Ghent</p>', slug = SLUG } = parts;
  const top = `${photo}<a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a>${nameRow}${facts}
    <p>·</p><p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Contact info</a></p>${parts.after ?? ''}`;
  return head(parts, `${parts.around ?? ''}<main>${card('Topcard', top)}${parts.cards ?? ''}</main>`);
}

/** One card of an artdeco page: the anchor comes first. */
export const section = (anchor: string, inner: string): string =>
  `<section class="artdeco-card"><div id="${anchor}"></div>${inner}</section>`;

/** A line as artdeco writes it: for eyes and for screen readers. */
export const twice = (seen: string, spoken = seen): string =>
  `<span aria-hidden="true"><!---->${seen}<!----></span><span class="visually-hidden"><!---->${spoken}<!----></span>`;

export function artdeco(parts: Parts & { memberId?: string } = {}): string {
  const { name = 'Ada Quill', photo = '', nameRow = '', slug = SLUG, memberId = '' } = parts;
  const { facts = '<div>Weaver</div><span>Ghent</span>' } = parts;
  const mark = memberId === '' ? '' : ` data-member-id="${memberId}"`;
  const top = `${photo}<a href="/in/${slug}/overlay/about-this-profile/"><h1>${name}</h1></a>${nameRow}${facts}
    <span><a href="/in/${slug}/overlay/contact-info/">Contact info</a></span>${parts.after ?? ''}`;
  return head(
    parts,
    `${parts.around ?? ''}<div id="ember1"><main><section class="artdeco-card"${mark}>${top}</section>${parts.cards ?? ''}</main></div>`,
  );
}

export function pageOf(html: string, path = `/in/${SLUG}/`): ExtractedPage {
  const { document } = parseHTML(html);
  const url = new URL(path, 'https://www.linkedin.com');
  return readSavedPage(document as unknown as Document, url, NOW);
}

export function signalsOf(html: string, path?: string): ProfileSignals {
  const { signals } = pageOf(html, path);
  if (!signals) throw new Error('this is no page of a profile');
  return signals;
}

/** What was read, or the reason why nothing was. */
export const plain = <T>(signal: { value: T } | { missing: string }): T | string =>
  'value' in signal ? signal.value : signal.missing;
