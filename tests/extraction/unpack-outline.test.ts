import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNodes } from '../../src/content/pack-nodes.ts';
import { unpackOutline } from '../../src/extraction/unpack-outline.ts';
import { outlineOf } from '../reading/outline-of.ts';

const PAGE = { title: 'A page', lang: 'en', elements: 9, cut: [] };
const ROW = `<section id="a"><p>one <a href="/x">two</a> <strong>three</strong></p><ul><li><img src="/i" alt="x"></li></ul></section>
  <section id="b"><div id="ember3" hidden><p>four</p></div><span aria-hidden="true">5</span><span>5</span></section><p>six</p>`;

test('an outline arrives as it left', () => {
  const outline = outlineOf(ROW);
  expect(outline.nodes.length).toBeGreaterThan(10);
  expect(unpackOutline(packNodes(outline.nodes, []), PAGE)?.nodes).toEqual(outline.nodes);
});

test('what is shown arrives with the line that was asked; nothing else is known', () => {
  const outline = unpackOutline(
    [
      { tag: 'p', parent: -1, text: '· 1st', shown: 'hidden' },
      { tag: 'p', parent: -1, text: 'x' },
    ],
    PAGE,
  );
  expect(outline?.nodes.map((node) => outline.isShown(node))).toEqual(['hidden', 'unsure']);
});

test('each list of parents is either refused or a tree that can be walked up', () => {
  const parents = fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(parents, (given) => {
      const outline = unpackOutline(
        given.map((parent) => ({ tag: 'p', parent })),
        PAGE,
      );
      for (const node of outline?.nodes ?? []) {
        const parent = outline?.nodes[node.parent];
        expect(node.parent).toBeLessThan(node.index);
        expect(node.end).toBeLessThanOrEqual(parent?.end ?? given.length);
      }
    }),
  );
});

test.each([[[0]], [[5]], [[-1, 1]], [[1, -1]], [[-1, 0, -1, 1]], [[-1, 2, 0]]])('%j is no tree', (parents) => {
  expect(
    unpackOutline(
      parents.map((parent) => ({ tag: 'p', parent })),
      PAGE,
    ),
  ).toBeNull();
});
