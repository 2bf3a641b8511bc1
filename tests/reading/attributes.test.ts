import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.ts';

const imageIn = (attributes: string) => outlineOf(`<img ${attributes}>`).nodes.find(({ tag }) => tag === 'img');

describe('images', () => {
  const PHOTO = 'https://media.licdn.com/dms/image/v2/a/profile-displayphoto-shrink_400_400/b/0/1749633262381?e=1';

  test('loaded: its address and its description', () => {
    expect(imageIn(`src="${PHOTO}" alt="Ada Quill, #HIRING"`)).toMatchObject({
      src: PHOTO,
      label: 'Ada Quill, #HIRING',
      mark: '',
    });
    expect(imageIn(`src="${PHOTO}" data-loaded="true"`)).toMatchObject({ src: PHOTO, mark: '' });
  });

  test.each([
    ['the address waits in another attribute (artdeco)', `data-delayed-url="${PHOTO}"`, PHOTO],
    ['a blank picture holds its place', `src="data:image/gif;base64,R0lGOD" data-delayed-url="${PHOTO}"`, PHOTO],
    ['it has an address and is not fetched (SDUI)', `src="${PHOTO}" data-loaded="false"`, PHOTO],
    ['a blank picture and no address', 'src="data:image/gif;base64,R0lGOD"', ''],
    ['no address at all', '', ''],
  ])('lazy: %s', (_, attributes, src) => {
    expect(imageIn(attributes)).toMatchObject({ src, mark: 'lazy' });
  });
});

test('links keep the address as it is written, never as a browser would complete it', () => {
  const links = outlineOf('<a href="/in/ada/">a</a><a href="javascript:alert(1)">b</a><a>c</a>').nodes.filter(
    ({ tag }) => tag === 'a',
  );
  expect(links.map(({ href }) => href)).toEqual(['/in/ada/', 'javascript:alert(1)', '']);
});

test('boxes are known by their key on one generation and by their id on the other', () => {
  const body = '<div componentkey="k" id="i"><p>x</p></div>';
  const box = (name: 'id' | 'componentkey') => outlineOf(body, name).nodes.find(({ tag }) => tag === 'div');
  expect(box('componentkey')).toMatchObject({ key: 'k', id: '' });
  expect(box('id')).toMatchObject({ key: '', id: 'i' });
});

test('boxes without a name are not kept; lists, links and sections are', () => {
  const tags = outlineOf('<div><section><ul><li><div><p>x</p></div></li></ul></section></div>').nodes.map(
    ({ tag }) => tag,
  );
  expect(tags).toEqual(['body', 'section', 'li', 'p']);
});

test('the mark of a text that unfolds is read on server-driven pages', () => {
  const body = '<p><span data-testid="expandable-text-box">long</span></p>';
  expect(outlineOf(body, 'componentkey').nodes.at(-1)).toMatchObject({ text: 'long', mark: 'expandable-text-box' });
});

test('no class name reaches the outline', () => {
  const outline = outlineOf('<div class="zq-secret" id="x"><p class="zq-secret">text</p></div>');
  expect(JSON.stringify(outline.nodes)).not.toContain('zq-secret');
});
