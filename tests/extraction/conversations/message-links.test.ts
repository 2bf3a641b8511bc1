import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf, withoutDetour } from '../../../src/extraction/conversations/message-links.ts';
import { conversationOf, fromAda, thread } from './conversation-pages.ts';

const TARGET = 'https://forms.example/cv?id=7&x=%C3%A9#top';
const through = (path: string, target: string) => `${path}?url=${encodeURIComponent(target)}&urlhash=aB1c&trk=x`;

test.each([
  ['https://www.linkedin.com/redir/redirect'],
  ['/redir/redirect'],
  ['https://www.linkedin.com/safety/go'],
  ['https://www.linkedin.com/safety/go/'],
  ['https://linkedin.com/redir/redirect'],
])('the address behind %s', (path) => {
  expect(withoutDetour(through(path, TARGET))).toBe(TARGET);
});

test('a detour inside a detour', () => {
  const twice = through(
    'https://www.linkedin.com/safety/go',
    through('https://www.linkedin.com/redir/redirect', TARGET),
  );
  expect(withoutDetour(twice)).toBe(TARGET);
});

test.each([
  ['another site that looks like one', 'https://linkedin.com.example/redir/redirect?url=https%3A%2F%2Fa.example'],
  ['a site whose name ends alike', 'https://notlinkedin.com/redir/redirect?url=https%3A%2F%2Fa.example'],
  ['without its target', 'https://www.linkedin.com/redir/redirect?urlhash=x'],
  ['another page of LinkedIn', 'https://www.linkedin.com/jobs/view/1?url=https%3A%2F%2Fa.example'],
  ['a relative address', '/in/ada/'],
  ['mail', 'mailto:ada@example.org'],
  ['a script', 'javascript:alert(1)'],
  ['no address', 'https://['],
  ['nothing', ''],
])('left as it is: %s', (_, href) => {
  expect(withoutDetour(href)).toBe(href);
});

test('no string makes it throw, and none comes out longer than the contract allows', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (shown, href) => {
      const link = linkOf(shown.repeat(50), `/redir/redirect?url=${href.repeat(50)}`);
      expect(link.shown.length).toBeLessThanOrEqual(500);
      expect(link.href.length).toBeLessThanOrEqual(1_000);
    }),
  );
});

test('a link keeps the words that are shown apart from where it leads', () => {
  const body = `See <a href="${through('/redir/redirect', TARGET).replaceAll('&', '&amp;')}">https://www.<b>bank</b>.example</a>`;
  expect(conversationOf(thread(fromAda(body))).messages[0]).toMatchObject({
    text: 'See https://www.bank.example',
    links: [{ shown: 'https://www.bank.example', href: TARGET }],
  });
});

test('twenty links are kept of a message', () => {
  const links = Array.from({ length: 50 }, (_, at) => `<a href="https://a.example/${at}">${at}</a>`).join(' ');
  expect(conversationOf(thread(fromAda(links))).messages[0]?.links).toHaveLength(20);
});
