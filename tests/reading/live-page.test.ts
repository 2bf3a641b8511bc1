// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readOutline } from '../../src/reading/read-outline.ts';
import { wholePage } from '../../src/reading/scope.ts';
import { textsOf } from './outline-of.ts';

// Shadow roots and frames as a browser has them; a saved page keeps templates instead (scope.test.ts).

const read = () => readOutline(document, { visibility: () => 'shown', scope: wholePage('componentkey') });

function add(tag: string, mark: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('data-testid', mark);
  document.body.append(element);
  return element;
}

beforeEach(() => {
  document.body.innerHTML = '<p>page</p>';
});

test('an open shadow root of messaging is read behind the page', () => {
  add('div', 'interop-shadowdom').attachShadow({ mode: 'open' }).innerHTML = '<div><p>a message</p></div><p>more</p>';
  expect(textsOf(read())).toEqual(['page', 'a message', 'more']);
});

test('a closed shadow root, and one of anybody else, stays unread', () => {
  add('div', 'interop-shadowdom').attachShadow({ mode: 'closed' }).innerHTML = '<p>closed</p>';
  add('div', 'another').attachShadow({ mode: 'open' }).innerHTML = '<p>another</p>';
  expect(textsOf(read())).toEqual(['page']);
});

test('a frame of the same origin is read; one of another origin, which shows no document, is not', () => {
  add('iframe', 'interop-iframe', { srcdoc: '<p>in the frame</p>' });
  const foreign = add('iframe', 'interop-iframe', { srcdoc: '<p>elsewhere</p>' });
  Object.defineProperty(foreign, 'contentDocument', { value: null }); // as a browser answers for another origin
  expect(textsOf(read())).toEqual(['page', 'in the frame']);
});

test('reading a live page changes nothing in it', async () => {
  document.body.innerHTML = '<div componentkey="a"><p>Say <strong>x</strong></p><img src="https://x.test/a.png"></div>';
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  read();
  await Promise.resolve();
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
});
