import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readOutline } from '../../src/reading/read-outline.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';

const post = (id: number) => `<div><div><a href="/feed/update/${id}"><p>post ${id}</p></a></div></div>`;
const PAGE = `<html><body>
  <div componentkey="topcard"><figure><img src="https://example.org/face.jpg"></figure><h2>Ada</h2></div>
  <div componentkey="activity"><h2>Activity</h2><p>12 followers</p>${Array.from({ length: 60 }, (_, id) => post(id)).join('')}</div>
</body></html>`;

function read(brief: boolean, pictures = true) {
  const { document } = parseHTML(PAGE);
  const scope = {
    boxes: ['[componentkey]'],
    addressName: 'componentkey' as const,
    brief: (key: string) => brief && key === 'activity',
    pictures: () => pictures,
  };
  return readOutline(document as unknown as Document, { visibility: savedVisibility, scope });
}

test('of a brief box the first lines and every link are kept, and far fewer elements are visited', () => {
  const whole = read(false);
  const brief = read(true);
  const links = (outline: typeof brief) => new Set(outline.nodes.map(({ href }) => href).filter((href) => href !== ''));
  expect(brief.nodes.some(({ text }) => text === '12 followers')).toBe(true);
  expect(links(brief)).toEqual(links(whole));
  expect(links(brief).size).toBe(60);
  expect(brief.elements).toBeLessThan(whole.elements / 3);
});

test('the links of a brief box are inside it', () => {
  const { nodes } = read(true);
  const box = nodes.find(({ key }) => key === 'activity');
  const last = nodes.at(-1);
  expect(box?.end).toBe(nodes.length);
  expect(last?.parent).toBe(box?.index);
});

test('a picture is passed over where none is wanted', () => {
  expect(read(false).nodes.some(({ tag }) => tag === 'img')).toBe(true);
  expect(read(false, false).nodes.some(({ tag }) => tag === 'img')).toBe(false);
});
