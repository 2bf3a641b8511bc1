import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectionSearch, linkedInUrl, memberIdInLink, memberIdWritten } from '../../src/extraction/links.ts';
import { PID } from './profile-pages.ts';

test.each(['/in/ada/', 'https://www.linkedin.com/in/ada/', '?x=1', '#top', '//www.linkedin.com/feed/'])(
  'a link on LinkedIn: %s',
  (href) => {
    expect(linkedInUrl(href)?.origin).toBe('https://www.linkedin.com');
  },
);

test.each([
  '',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'mailto:ada@example.org',
  'blob:https://www.linkedin.com/1',
  'http://www.linkedin.com/in/ada/',
  'https://linkedin.com.evil.example/in/ada/',
  'https://www.linkedin.com@evil.example/',
  'https://www.linkedin.com:8443/in/ada/',
  '//evil.example/in/ada/',
  '\\\\evil.example/in/ada/',
  'https://',
  `/in/${'a'.repeat(3_000)}`,
])('no link on LinkedIn: %s', (href) => {
  expect(linkedInUrl(href)).toBeNull();
});

const search = (query: string) => `https://www.linkedin.com/search/results/people/?${query}`;

test.each([
  ['connectionOf=%5B%22x%22%5D&network=%5B%22F%22%5D', 'mutual'],
  ['network=["F"]&connectionOf=["x"]', 'mutual'],
  ['facetConnectionOf=%5B%22x%22%5D&facetNetwork=%5B%22F%22%5D', 'mutual'],
  ['connectionOf=%5B%22x%22%5D&network=%5B%22F%22%2C%22S%22%5D', 'connections'],
  ['connectionOf=x', null],
  ['network=%5B%22F%22%5D', null],
])('the search that %s opens: %s', (query, kind) => {
  expect(connectionSearch(search(query))).toBe(kind);
});

test('a search elsewhere is none', () => {
  expect(connectionSearch('https://evil.example/?connectionOf=x&network=F')).toBeNull();
  expect(connectionSearch('javascript:connectionOf=x&network=F')).toBeNull();
});

test('the PID in a link holds the member number, wherever it stands', () => {
  expect(memberIdInLink(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${PID}&x=1`)).toBe(1_850_000_000);
  expect(memberIdInLink(`/in/${PID}`)).toBe(1_850_000_000);
  expect(memberIdInLink('/in/ACoAAbroken')).toBeNull();
  expect(memberIdInLink(`/x?${'a'.repeat(3_000)}${PID}`)).toBeNull();
});

test.each([
  ['1850000000', 1_850_000_000],
  ['4294967295', 4_294_967_295],
  ['4294967296', null],
  ['9999999999', null],
  ['0', null],
  ['', null],
  [undefined, null],
])('the member number %s', (digits, memberId) => {
  expect(memberIdWritten(digits)).toBe(memberId);
});

test('no text in the place of a link throws', () => {
  const part = fc.constantFrom(
    'https:',
    '//',
    '/in/',
    PID,
    '?',
    'connectionOf=',
    'network=',
    '%',
    '[',
    '"F"',
    '@',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (href) => {
        expect(['mutual', 'connections', null]).toContain(connectionSearch(href));
        expect([null, 1_850_000_000]).toContain(memberIdInLink(href));
      },
    ),
  );
});
