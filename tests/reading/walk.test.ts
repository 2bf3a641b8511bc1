import { expect, test } from 'vitest';
import { documentOf, outlineOf, textsOf } from './outline-of.ts';

test('lines come in the order in which they stand on the page, whatever holds them', () => {
  const outline = outlineOf(`
    <div><div><p>one</p></div><section><h2>two</h2><div><span>three</span></div></section></div>
    <ul><li>four</li><li><div><p>five</p></div></li></ul><p>six</p>`);
  expect(textsOf(outline)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
});

test('a line holds its bold parts, its links and its line breaks', () => {
  const outline = outlineOf(
    '<p>Say <strong>Ada  Quill</strong>,<br>then <a href="/in/bo">Bo</a> and <strong>Cy</strong></p>',
  );
  const line = outline.nodes.find(({ tag }) => tag === 'p');
  expect(line).toMatchObject({ text: 'Say Ada Quill,\nthen Bo and Cy', strong: ['Ada Quill', 'Cy'] });
  const inside = outline.nodes.slice((line?.index ?? 0) + 1, line?.end);
  expect(inside).toMatchObject([{ tag: 'a', href: '/in/bo', text: '', parent: line?.index }]);
});

test('white space of any kind is folded, and no line is empty', () => {
  expect(textsOf(outlineOf('<p>\n  a\u00a0 b\t\tc \n</p><p> \n </p><span></span><h3> d </h3>'))).toEqual([
    'a b c',
    'd',
  ]);
});

test('text beside elements in a plain box is no line, and the elements are read one by one', () => {
  expect(textsOf(outlineOf('<div><p>one</p><p><span>two</span><span>three</span></p></div>'))).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('navigation, what stands at the side, and what holds no text are not read', () => {
  const outline = outlineOf(`
    <nav><p>menu</p></nav><aside><p>other people</p></aside><script>var a = 'script';</script><style>.b{}</style>
    <noscript><p>noscript</p></noscript><template><p>template</p></template><code>{"json":1}</code>
    <select><option>option</option></select><svg id="icon"><title>icon title</title></svg><p>read</p>`);
  expect(textsOf(outline)).toEqual(['read']);
  expect(outline.nodes.some(({ tag, id }) => tag === 'svg' && id === 'icon')).toBe(true);
});

test('comments between words cost nothing', () => {
  expect(textsOf(outlineOf('<span><!---->Ada<!-- x --> Quill<!----></span>'))).toEqual(['Ada Quill']);
});

test('each node knows its parent and its end, so that boxes hold what stands inside them', () => {
  const { nodes } = outlineOf('<section id="s"><p>in</p><div id="d"><p>deeper</p></div></section><p>out</p>');
  const box = (id: string) => nodes.find((node) => node.id === id);
  const inside = (id: string) => nodes.slice((box(id)?.index ?? 0) + 1, box(id)?.end).map(({ text }) => text);
  expect(inside('s')).toEqual(['in', '', 'deeper']);
  expect(inside('d')).toEqual(['deeper']);
  expect(nodes[0]).toMatchObject({ tag: 'body', parent: -1, end: nodes.length });
  for (const node of nodes.slice(1)) expect(nodes[node.parent]?.end).toBeGreaterThanOrEqual(node.end);
});

test('boxes that the page hides are kept and marked', () => {
  const { nodes } = outlineOf(`
    <div id="menu" aria-hidden="true"><p>menu</p></div><div id="tab" hidden><p>tab</p></div><div id="open"><p>open</p></div>`);
  const hidden = nodes.filter((node) => node.hidden).map(({ id }) => id);
  expect(hidden).toEqual(['menu', 'tab']);
});

test('reading changes nothing on the page', () => {
  const document = documentOf(`
    <div id="a" hidden><p>Say <strong>Ada</strong></p></div><img src="https://x.test/a.png">
    <div><span aria-hidden="true">x</span><span>x</span></div>`);
  const before = document.documentElement.outerHTML;
  const outline = outlineOf(document);
  for (const node of outline.nodes) outline.isShown(node);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('title and language come along; a page that names no language counts as English', () => {
  const document = documentOf('<p>x</p>', 'pt-BR');
  document.title = '  (2)  Ada   Quill | LinkedIn ';
  expect(outlineOf(document)).toMatchObject({ title: '(2) Ada Quill | LinkedIn', lang: 'pt-BR' });
  document.documentElement.removeAttribute('lang');
  expect(outlineOf(document).lang).toBe('en');
});

test('a node that is not of this outline is neither shown nor hidden', () => {
  const outline = outlineOf('<p>x</p>');
  const [node] = outlineOf('<p>1</p><p>2</p><p>3</p><p>4</p>').nodes.slice(-1);
  expect(node && outline.isShown(node)).toBe('unsure');
});
