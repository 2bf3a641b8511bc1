import { expect, test } from 'vitest';
import { artdeco, mutualLink, plain, sdui, signalsOf, twice } from '../profile-pages.ts';

const mutuals = (html: string) => plain(signalsOf(html).mutualConnections);

test('the sentence in the link that lists them', () => {
  const after = mutualLink('<strong>Ada</strong>, <strong>Bo</strong> and 6 other mutual connections');
  expect(mutuals(sdui({ after }))).toBe(8);
});

test('a name alone in bold, without words around it in the same element', () => {
  expect(mutuals(sdui({ after: mutualLink('<strong>Bo Kettle</strong>') }))).toBe(1);
});

test('the twin for screen readers is not counted again', () => {
  const line = twice('<strong>Bo</strong> and 2 other mutual connections', 'Bo and 2 other mutual connections');
  const href =
    'https://www.linkedin.com/search/results/people/?facetNetwork=%5B%22F%22%5D&amp;facetConnectionOf=%5B%22x%22%5D';
  expect(mutuals(artdeco({ after: `<a href="${href}">${line}</a>` }))).toBe(3);
});

test('the list of a first-degree member’s connections is no list of mutual ones', () => {
  expect(mutuals(sdui({ after: mutualLink('<strong>312</strong> connections', 'FS') }))).toBe('absent');
});

test('no link: none shown, which is absent; a link that says nothing: not understood', () => {
  expect(mutuals(sdui())).toBe('absent');
  expect(mutuals(sdui({ after: mutualLink('mutual connections') }))).toBe('not-understood');
});

test('the faces that link to the same list come before the sentence', () => {
  const after = mutualLink('').replace('<p></p>', '<img src="https://x.test/profile-displayphoto-1">');
  expect(mutuals(sdui({ after: after + mutualLink('<strong>Bo</strong> is a mutual connection') }))).toBe(1);
});
