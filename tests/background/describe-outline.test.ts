import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { describeOutline } from '../../src/background/describe-outline.ts';
import { pageOutline } from '../../src/content/page-outline.ts';
import { PageOutline } from '../../src/contracts/page-outline.ts';

const FOLDER = 'tests/pages';
const pages = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/page.html`));

function outlineOf(name: string) {
  const { document } = parseHTML(readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'));
  return pageOutline(document as unknown as Document);
}

/** Names, slugs, headlines, employers: every longer word that the page shows of people. */
function personalWords(name: string): string[] {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
  const { signals = {}, people = [], invitations = [], conversations = [] } = expected;
  const told = [signals.name, signals.slug, signals.headline, signals.location, people, invitations, conversations];
  const positions = signals.positions?.value ?? [];
  const texts = JSON.stringify([told, positions]).match(/[\p{L}][\p{L}\p{M}’'-]{5,}/gu) ?? [];
  const keys =
    /^(?:person|messages|subject|sender|attachments|bubble|missing|absent|headline|degree|memberId|mutualConnections|company|companyLinked|description|loaded|not-loaded)$/;
  return texts.filter((word) => !keys.test(word));
}

test.each(pages)('%s: passes the border, and nothing personal is left', (name) => {
  const outline = PageOutline.parse(outlineOf(name));
  const described = describeOutline(outline);
  // Frames of a saved page are not loaded, and one page holds nothing else.
  expect(described.split('\n').length).toBeGreaterThan(name === 'messaging-iframe' ? 5 : 20);
  // Words of tags, roles and LinkedIn's own keys may equal somebody's word: only what stands in quotes or in an address counts.
  const told =
    described
      .match(/"[^"]*"|href=\S+|src=\S+|label=[^"]*/g)
      ?.join('\n')
      .toLowerCase() ?? '';
  const words = new Set(told.match(/[\p{L}\p{M}’'-]+/gu));
  const left = personalWords(name).filter((word) => words.has(word.toLowerCase()));
  expect(left.filter((word) => !LINKEDIN_WORDS.has(word.toLowerCase()))).toEqual([]);
});

test.each(pages)('%s: no address of a member is left, in keys and ids neither', (name) => {
  const described = describeOutline(outlineOf(name)).toLowerCase();
  const { url, people = [] } = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
  const own = /\/in\/([^/?#]+)/.exec(url)?.[1] ?? '';
  const slugs = [own, decodeURIComponent(own), ...people.map(({ slug }: { slug?: string }) => slug ?? '')];
  const told = slugs.filter((slug) => slug.length > 4);
  expect(told.filter((slug) => described.includes(slug.toLowerCase()))).toEqual([]);
});

test('a key that nobody has seen yet loses the address of the member too', () => {
  const { nodes, ...page } = outlineOf('demo-young-recruiter');
  const [node] = nodes;
  if (!node) throw new Error('The page has no nodes.');
  const strange = { ...node, key: 'NewBox.colette-ransome-594144417.v3', mark: 'data-testid=jannis-wöhrmann' };
  const described = describeOutline({ ...page, nodes: [strange, ...nodes] });
  expect(described).toContain('key=NewBox.<slug>.v3 mark=data-testid=<…>');
});

/** Words that LinkedIn's addresses use and that some invented person uses too. */
const LINKEDIN_WORDS = new Set([
  'network', // a parameter of the people search
  'experience',
  'education',
  'skills',
  'profile',
  'search',
  'people',
  'company',
  'school',
]);

test('what a reader hangs on stays: tags, ids, key shapes, the shape of addresses and of texts', () => {
  const described = describeOutline(outlineOf('demo-young-recruiter'));
  expect(described).toContain('key=com.linkedin.sdui.profile.card.ref<pid>Topcard');
  expect(described).toContain('href=/in/<…>/overlay/contact-info/');
  expect(described).toContain('/search/results/people/?');
  expect(described).toMatch(/p "· 9xx"/);
});
