import { describe, expect, test } from 'vitest';
import { artdeco, card, mutualLink, plain, sdui, section, signalsOf, twice } from '../profile-pages.ts';

const connections = (html: string) => plain(signalsOf(html).connections);
const followers = (html: string) => plain(signalsOf(html).followers);

describe('connections', () => {
  test.each([
    ['<p>500+</p><p>connections</p>', { count: 500, orMore: true }],
    ['<p>312</p><p>connections</p>', { count: 312, orMore: false }],
    ['<p>0</p><p>connections</p>', { count: 0, orMore: false }],
  ])('server-driven: %s', (after, count) => {
    expect(connections(sdui({ after }))).toEqual(count);
  });

  test('artdeco: followers first, then connections', () => {
    const after = '<ul><li><span>1,204</span> followers</li><li><span><span>500+</span> connections</span></li></ul>';
    const both =
      '<ul><li><span><span>1,204</span> followers</span></li><li><span><span>87</span> connections</span></li></ul>';
    expect(connections(artdeco({ after }))).toEqual({ count: 500, orMore: true });
    expect([connections(artdeco({ after: both })), followers(artdeco({ after: both }))]).toEqual([
      { count: 87, orMore: false },
      1_204,
    ]);
  });

  test.each(['3M', '23andMe', '7-Eleven', '500 Startups'])('the employer %s is no count', (company) => {
    const facts = `<p>Weaver</p><p>${company} · Ghent School</p><p>Ghent</p>`;
    const chips = `<div role="button"><p>${company}</p></div><div role="button"><p>Ghent School</p></div>`;
    const alone = signalsOf(sdui({ facts, after: chips }));
    expect([plain(alone.connections), plain(alone.followers)]).toEqual(['absent', 'absent']);
    expect(connections(sdui({ facts, after: `${chips}<p>312</p><p>connections</p>` }))).toEqual({
      count: 312,
      orMore: false,
    });
  });

  test.each([
    ['fr', '+ de 500 relations', 500],
    ['es', 'Más de 500 contactos', 500],
    ['de', 'Mehr als 500 Kontakte', 500],
    ['ja', 'つながり500人以上', 500],
    ['ko', '1촌 500명 이상', 500],
    ['ko', '1촌 312명', 312],
  ])('%s, where the count does not lead: %s', (lang, shown, count) => {
    const after = `<ul><li><span>${shown}</span></li></ul>`;
    expect(connections(artdeco({ lang, after }))).toEqual({ count, orMore: count === 500 });
  });

  test.each([
    ['behind the mutual link', `${mutualLink('Bo Kettle')}<p>5 mutual groups</p>`],
    ['in a button', '<button><span>3 people viewed</span></button>'],
    ['behind a button', '<button>Connect</button><p>5 mutual groups</p>'],
    ['in another link', '<a href="/in/ada-quill/recent-activity/"><p>7 posts</p></a>'],
  ])('a number %s is none', (_, after) => {
    expect(connections(sdui({ after }))).toBe('absent');
    expect(connections(sdui({ after: `<p>312</p><p>connections</p>${after}` }))).toEqual({ count: 312, orMore: false });
  });

  test('the count that links to the connections of a 1st-degree member', () => {
    expect(connections(sdui({ after: mutualLink('312 connections', 'FS') }))).toEqual({ count: 312, orMore: false });
  });

  test('what Activity calls followers is none, unless the top card only has the same number', () => {
    const cards = card('Activity', '<h2>Activity</h2><p>345 followers</p>', 'ada-quill');
    expect(connections(sdui({ cards, after: '<p>345 followers</p>' }))).toBe('absent');
    expect(connections(sdui({ cards, after: '<p>345</p><p>followers</p>' }))).toBe('absent');
    expect(connections(sdui({ cards, after: '<p>345</p><p>connections</p>' }))).toEqual({ count: 345, orMore: false });
    const both = '<p>345 followers</p><p>340 connections</p>';
    expect(connections(sdui({ cards, after: both }))).toEqual({ count: 340, orMore: false });
  });

  test('mutual connections are counted elsewhere', () => {
    expect(connections(sdui({ after: mutualLink('<strong>12</strong> mutual connections') }))).toBe('absent');
  });

  test('a closed menu behind the buttons is not read', () => {
    expect(connections(artdeco({ after: '<div id="ember9" aria-hidden="true"><p>7 days</p></div>' }))).toBe('absent');
  });
});

describe('followers', () => {
  const activity = (header: string, rest = '') => card('Activity', `<h2>Activity</h2>${header}${rest}`, 'ada-quill');

  test.each([
    ['en', '971 followers', 971],
    ['ru', '3 208 отслеживающих', 3_208],
    ['fr', '4 k abonnés', 4_000],
    ['es', '2 mil seguidores', 2_000],
    ['ko', '팔로워 1,234명', 1_234],
  ])('%s: %s', (lang, shown, count) => {
    expect(followers(sdui({ lang, cards: activity(`<p>${shown}</p><button>Follow</button>`) }))).toBe(count);
  });

  test('the age of a post is no count of followers', () => {
    const post = twice('Ada Quill posted this • 2mo', 'Ada Quill posted this 2 months ago');
    expect(followers(artdeco({ cards: section('content_collections', `<h2>${twice('Activity')}</h2>${post}`) }))).toBe(
      'absent',
    );
    const apart = '<p>Ada Quill posted this</p><p>•</p><p>8mo</p>';
    expect(followers(sdui({ cards: activity(apart) }))).toBe('absent');
  });

  test('in the top card a count above what connections can reach', () => {
    expect(followers(sdui({ after: '<p>12,000 followers</p>' }))).toBe(12_000);
    expect(followers(sdui({ after: '<p>312</p><p>connections</p>' }))).toBe('absent');
  });
});
