import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/reading/limits.ts';
import { documentOf, outlineOf, textsOf } from './outline-of.ts';

/** Nested boxes around one line, without a parser that might not bear them. */
function deep(depth: number, tag = 'div'): Document {
  const document = documentOf('');
  let parent: Element = document.body;
  for (let level = 0; level < depth; level += 1) {
    const child = document.createElement(tag);
    parent.append(child);
    parent = child;
  }
  const line = document.createElement('p');
  line.textContent = 'at the bottom';
  parent.append(line);
  return document;
}

function wide(count: number): Document {
  const document = documentOf('');
  for (let at = 0; at < count; at += 1) {
    const line = document.createElement('p');
    line.textContent = `line ${at}`;
    document.body.append(line);
  }
  return document;
}

test('a page within the limits is read whole and nothing is said to be cut', () => {
  expect(outlineOf('<p>one</p>').cut).toEqual([]);
});

describe('more elements than a reading may visit', () => {
  const { elements } = defaultLimits;
  let texts: string[];
  let outline: ReturnType<typeof outlineOf>;
  beforeAll(() => {
    outline = outlineOf(wide(elements + 50));
    texts = textsOf(outline);
  });

  test('the rest stays unread', () => {
    expect(texts.length).toBeGreaterThan(elements - 50);
    expect(texts.length).toBeLessThanOrEqual(elements);
    expect(texts[0]).toBe('line 0');
  });

  test('and that is said once, with the number', () => {
    expect(outline.cut).toEqual([`everything after the first ${elements} elements`]);
  });
});

test('boxes behind the limit are left out: kept without their content they would look empty', () => {
  const inner = (name: string) => `<div data-testid="interop-shadowdom"><template shadowrootmode="open">
    <section id="${name}"><p>${name}</p></section></template></div>`;
  const outline = outlineOf(`${inner('one')}${inner('two')}`, 'id', { elements: 6 });
  expect(outline.cut).not.toEqual([]);
  expect(outline.nodes.map(({ id }) => id)).toContain('one');
  expect(outline.nodes.map(({ id }) => id)).not.toContain('two');
});

test.each(['div', 'section', 'span'])('5,000 levels of %s cost no stack', (tag) => {
  expect(textsOf(outlineOf(deep(5_000, tag)))).toEqual(['at the bottom']);
});

describe('10 MB of text', () => {
  const TEN_MB = 'word '.repeat(2_000_000);

  test('in one run: its beginning is read, and the rest said to be cut', () => {
    const document = documentOf('<p></p><p>next</p>');
    const line = document.querySelector('p');
    if (line) line.textContent = TEN_MB;
    const outline = outlineOf(document);
    expect(textsOf(outline).map(({ length }) => length)).toEqual([defaultLimits.run, 4]);
    expect(outline.cut).toEqual([`the end of a text longer than ${defaultLimits.run} characters`]);
  });

  test('in one run with inline parts', () => {
    const document = documentOf('<p><b>bold</b></p>');
    document.querySelector('p')?.append(document.createTextNode(TEN_MB));
    expect(textsOf(outlineOf(document)).map(({ length }) => length)).toEqual([defaultLimits.run]);
  });

  test('in many runs: reading ends at the limit of the page', () => {
    const document = documentOf('<p></p>'.repeat(1_000));
    for (const line of document.querySelectorAll('p')) line.textContent = 'x'.repeat(10_000);
    const outline = outlineOf(document);
    const characters = textsOf(outline).reduce((sum, { length }) => sum + length, 0);
    expect(characters).toBeLessThanOrEqual(defaultLimits.page + defaultLimits.run);
    expect(outline.cut).toEqual([`everything after the first ${defaultLimits.page} characters`]);
  });
});

test('behind the last character that is read no link is kept twice, however lines are nested', () => {
  const nested = `${'<span>t<a href="/x"></a>'.repeat(300)}${'</span>'.repeat(300)}`;
  const outline = outlineOf(`<p>${'x'.repeat(30)}</p>${nested}`, 'id', { page: 20 });
  expect(outline.nodes.length).toBeLessThan(30);
});

test('one line holds a bounded number of names and links', () => {
  const outline = outlineOf(`<p>x${'<a href="/in/a"><strong>A</strong></a>'.repeat(3_000)}</p>`);
  expect(outline.nodes.length).toBeLessThan(100);
  expect(outline.nodes.every(({ strong }) => strong.length < 100)).toBe(true);
});
