import type { PageOutline, PageOutlineNode } from '../contracts/page-outline.ts';

/** Words of LinkedIn's own addresses, kept; every other part of an address may name somebody. */
const ADDRESS_WORDS = new Set(
  `in overlay details search results people company school showcase messaging compose feed update recent-activity
  all comments reactions contact-info about-this-profile experience education skills recommendations preload
  custom-invite search-custom-invite mynetwork invitation-manager jobs view notifications groups newsletters dms image
  v2 profile edit add-edit forms intro new me help`.split(/\s+/),
);
const IMAGE_WORD = /^(?:profile|company|group|series)-[a-z]+(?:-[a-z]+)?(?:_\d+_\d+)?$/;
const LETTER = /\p{L}/gu;
const UPPER = /\p{Lu}/u;
const NUMBER = /\p{N}/gu;
const LONGEST_TEXT = 80;
const LONGEST_OUTLINE = 400_000;
/** "971 followers", "· 2nd", "Show all 12": a short line with a number is LinkedIn's own more often than a person's. */
const LONGEST_LABEL = 24;
/** Members that a page links to; keys of its boxes repeat their slugs. A profile with its side column has some 30. */
const MOST_SLUGS = 100;

/**
 * An outline as text for a bug report, one node a line, indented. Letters become x, digits become 9; of the words of the
 * page nothing is kept. Tags, roles, ids, keys and the shape of addresses stay, for they are what a reader hangs on.
 */
export function describeOutline(outline: PageOutline): string {
  const slugs = slugsIn(outline);
  const depths: number[] = [];
  const lines = outline.nodes.map((node, index) => {
    const depth = (depths[node.parent] ?? -1) + 1;
    depths[index] = depth;
    return `${' '.repeat(Math.min(depth, 60))}${describe(node, slugs)}`;
  });
  const head = [
    `Second Look page outline, ${outline.generation}, lang ${shape(outline.lang, 12, true)}, ${outline.elements} elements`,
    `title: ${shape(outline.title, LONGEST_TEXT)}`,
    ...outline.cut.map((cut) => `not read: ${cut}`),
  ];
  return [...head, ...lines].join('\n').slice(0, LONGEST_OUTLINE);
}

function describe(node: PageOutlineNode, slugs: readonly string[]): string {
  const facts = [
    node.role && `role=${shape(node.role, 20, true)}`,
    node.id && `id=${identifier(node.id, slugs)}`,
    node.key && `key=${identifier(node.key, slugs)}`,
    node.mark && `mark=${identifier(node.mark, slugs)}`,
    node.href && `href=${addressShape(node.href)}`,
    node.src && `src=${addressShape(node.src)}`,
    node.label && `label=${shape(node.label, LONGEST_TEXT)}`,
    node.hidden && 'hidden',
    node.twin && 'twin',
    node.strong > 0 && `strong=${node.strong}`,
    node.text && `"${shape(node.text, LONGEST_TEXT)}"${node.text.length > LONGEST_LABEL ? ` ${node.text.length}` : ''}`,
  ];
  return [node.tag, ...facts.filter((fact) => fact !== '' && fact !== false)].join(' ');
}

/** "Ada 2nd" -> "Xxx 9xx". Lengths, case, spaces and marks stay. */
function shape(text: string, longest: number, keepLetters = false): string {
  const cut = text.slice(0, longest).replace(NUMBER, '9');
  return keepLetters ? cut : cut.replace(LETTER, (letter) => (UPPER.test(letter) ? 'X' : 'x'));
}

/** The slugs that the page links to, as written and decoded. The longest first, for one may begin with another. */
function slugsIn({ nodes }: PageOutline): readonly string[] {
  const linked = nodes.flatMap(({ href }) => /\/in\/([^/?#]{2,})/.exec(href)?.[1] ?? []);
  const slugs = [...new Set(linked)].slice(0, MOST_SLUGS).flatMap((slug) => [slug, decoded(slug)]);
  return [...new Set(slugs)].sort((one, other) => other.length - one.length);
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** A key or id: LinkedIn's own words stay, PIDs, slugs, hashes and numbers do not. All of its words are ASCII. */
function identifier(text: string, slugs: readonly string[]): string {
  return slugs
    .reduce((rest, slug) => rest.replaceAll(slug, '<slug>'), text.slice(0, 200))
    .replace(/[a-z\d%-]*[^ -~][^ A-Z]*/g, '<…>')
    .replace(/^[\w%.-]+?(?=activity_)/, '<slug>')
    .replace(/AC[ow]AA[\w-]{34}/g, '<pid>')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<uuid>')
    .replace(
      /((?:profileCards\w*?Activity(?:Part\d+)?|card\.ref|profileAside[A-Z][a-z]+|Drawer_|anchor_))[a-z0-9%][\w%.-]*?(?=[A-Z]|activity_|$)/g,
      '$1<slug>',
    )
    .replace(/\d{4,}/g, '<n>');
}

function addressShape(href: string): string {
  const [path = '', query = ''] = href.slice(0, 600).split('?');
  const parts = path
    .replace(/^https?:\/\/[^/]*/, '')
    .split('/')
    .map(addressPart);
  const names = query
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter((name) => /^[a-zA-Z]{1,30}$/.test(name));
  return parts.join('/') + (names.length > 0 ? `?${names.join('&')}` : '');
}

const addressPart = (part: string): string => {
  if (part === '' || ADDRESS_WORDS.has(part) || IMAGE_WORD.test(part)) return part;
  return /^\d+$/.test(part) ? `<${part.length} digits>` : '<…>';
};
