import { expect, test } from 'vitest';
import { artdeco, card, NOW, plain, sdui, section, signalsOf } from '../profile-pages.ts';

const idAt = (iso: string) => (BigInt(Date.parse(iso)) << 22n).toString();
const FIRST = '2024-03-01T08:00:00.000Z';
const SECOND = '2025-06-10T09:30:00.000Z';
const THIRD = '2026-10-02T10:00:00.000Z';

const post = (iso: string, kind = 'activity') =>
  `<a href="https://www.linkedin.com/feed/update/urn:li:${kind}:${idAt(iso)}/">post</a>`;

function read(links: string) {
  const { firstActivityAt, lastActivityAt, activityCount } = signalsOf(
    sdui({ cards: card('Activity', `<h2>Activity</h2><p>9 followers</p>${links}`, 'ada-quill') }),
  );
  return [plain(firstActivityAt), plain(lastActivityAt), plain(activityCount)];
}

test('posts and shares are dated by their ids, in whatever order they stand', () => {
  expect(read(post(SECOND) + post(THIRD, 'ugcPost') + post(FIRST, 'share'))).toEqual([FIRST, THIRD, 3]);
});

test('the published vector: activity 7075043149462556672', () => {
  const link = '<a href="/feed/update/urn%3Ali%3Aactivity%3A7075043149462556672/">post</a>';
  expect(read(link).slice(0, 2)).toEqual(['2023-06-15T09:35:34.777Z', '2023-06-15T09:35:34.777Z']);
});

test('a post that is linked three times counts once', () => {
  expect(read(post(FIRST).repeat(3))).toEqual([FIRST, FIRST, 1]);
});

test.each([
  `commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${idAt(FIRST)}%2C${idAt(SECOND)}%29`,
  `dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28${idAt(SECOND)}%2Curn%3Ali%3Aactivity%3A${idAt(FIRST)}%29`,
  `commentUrn=urn:li:comment:(ugcPost:${idAt(FIRST)},${idAt(SECOND)})`,
  `commentUrn=urn:li:comment:(urn:li:activity:${idAt(FIRST)},${idAt(SECOND)})`,
])('a comment is dated by itself, not by the post under which it stands: %s', (query) => {
  expect(read(`<a href="https://www.linkedin.com/feed/update/urn:li:activity:${idAt(FIRST)}?${query}">c</a>`)).toEqual([
    SECOND,
    SECOND,
    1,
  ]);
});

test.each([
  ['after now', post('2026-12-24T00:00:00.000Z')],
  ['before LinkedIn', post('2001-01-01T00:00:00.000Z')],
  ['an id of another length', '<a href="/feed/update/urn:li:activity:12345/">x</a>'],
  ['a number in a name', '<a href="/feed/update/x/">urn:li:activity:7075043149462556672</a>'],
])('not understood, and so not zero: %s', (_, link) => {
  expect(read(link)).toEqual(['not-understood', 'not-understood', 'not-understood']);
});

test('none is said only of a whole card without a post; a head alone has not loaded', () => {
  const all = '<a href="https://www.linkedin.com/in/ada-quill/recent-activity/all/">Show all</a>';
  expect(read(`<p>Ada hasn’t posted yet</p>${all}`)).toEqual(['absent', 'absent', 0]);
  expect(read('')).toEqual(['not-loaded', 'not-loaded', 'not-loaded']);
});

test('behind long posts the next ones are still dated', () => {
  const long = `<div>${'<p><span>word</span></p>'.repeat(200)}</div>`;
  expect(read(post(SECOND) + long + post(THIRD) + long + post(FIRST))).toEqual([FIRST, THIRD, 3]);
});

test('posts of others in other cards are not theirs', () => {
  const all = '<a href="/in/ada-quill/recent-activity/all/">Show all</a>';
  const cards = section('content_collections', `<h2>Activity</h2>${all}`) + section('featured', post(FIRST));
  expect(plain(signalsOf(artdeco({ cards })).activityCount)).toBe(0);
});

test('a link as long as a page may write takes no time', () => {
  const long = `comment:(${'a'.repeat(50_000)}`;
  expect(read(`<a href="/feed/update/${long}">x</a>${post(NOW)}`)).toEqual([NOW, NOW, 1]);
});
