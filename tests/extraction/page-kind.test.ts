import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Slug } from '../../src/contracts/schema.ts';
import { pageAddress, slugInLink, slugOf } from '../../src/extraction/page-kind.ts';

const address = (path: string) => pageAddress(new URL(path, 'https://www.linkedin.com'));

describe('a profile', () => {
  test.each([
    ['/in/ada-quill/', 'ada-quill'],
    ['/in/ada-quill', 'ada-quill'],
    ['/in/ada-quill/?originalSubdomain=be#about', 'ada-quill'],
    ['/in/ada-quill/fr', 'ada-quill'],
    ['/in/ada-quill/pt-br/', 'ada-quill'],
    ['/in/ada-quill/overlay/contact-info/', 'ada-quill'],
    ['/in/ada-quill/overlay/about-this-profile/', 'ada-quill'],
    ['/in/ada-quill/overlay/1635/single-media-viewer/?type=IMAGE', 'ada-quill'],
    ['/in/ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8/', 'ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8'],
    ['/in/мария-ткач/', 'мария-ткач'],
    ['/in/%E8%8E%89%E8%8E%89-8b1a2/', '莉莉-8b1a2'],
    ['/in/jose%CC%81/', 'josé'],
    ['/in/a%20b/..%2f/', null],
  ])('%s', (path, slug) => {
    expect(address(path)).toEqual(slug === null ? { kind: 'elsewhere', slug } : { kind: 'profile', slug });
  });
});

test.each([
  ['/in/me/', 'own-profile'],
  ['/search/results/people/?keywords=x', 'people'],
  ['/mynetwork/invite-connect/connections/', 'people'],
  ['/mynetwork/invitation-manager/received/', 'invitations'],
  ['/messaging/thread/2-abc/', 'thread'],
  ['/company/loom/', 'company'],
  ['/company/loom/people/', 'company'],
  ['/showcase/loom/', 'company'],
  ['/school/ghent/', 'school'],
  ['/feed/', 'feed'],
  ['/jobs/view/1234/', 'job'],
  ['/jobs', 'job'],
  ['/hiring/jobs/', 'job'],
])('%s is %s', (path, kind) => {
  expect(address(path)).toEqual({ kind, slug: null });
});

test.each([
  '/',
  '/in/',
  '/in',
  '/in//',
  '/in/ada-quill/details/experience/',
  '/in/ada-quill/details/skills/',
  '/in/ada-quill/recent-activity/all/',
  '/in/ada-quill/edit/intro/',
  '/in/ada-quill/opportunities/',
  '/pub/ada-quill/1/2/3',
  '/sales/lead/ACwAAA,NAME_SEARCH',
  '/feed/update/urn:li:activity:7075043149462556672/',
  '/feed/hashtag/weaving/',
  '/search/results/all/?keywords=x',
  '/search/results/companies/',
  '/mynetwork/',
  '/notifications/',
  '/learning/in/ada-quill/',
  '/x/in/ada-quill/',
  '/jobsite/',
  '/settings/',
])('%s is elsewhere', (path) => {
  expect(address(path)).toEqual({ kind: 'elsewhere', slug: null });
});

describe('slugs that LinkedIn cannot have given', () => {
  test.each([
    'javascript:alert(1)',
    'javascript%3Aalert(1)',
    'data%3Atext%2Fhtml,x',
    'ada%2Fquill',
    'ada%2fquill',
    'ada%5Cquill',
    'ada%3Fx',
    'ada%23x',
    'ada%00quill',
    'ada%0Aquill',
    'ada%7Fquill',
    'ada%20quill',
    'ada%E2%80%A8quill',
    '%3Cscript%3E',
    'ada%22onx',
    'ada%27x',
    '%',
    '%E0%A4%A',
    '%FF%FE',
    'a'.repeat(201),
    'a'.repeat(5_000),
    '%F0%9F%99%82'.repeat(150),
  ])('%s', (slug) => {
    expect(slugOf(`/in/${slug}/`)).toBeNull();
    expect(address(`/in/${slug}/`).slug).toBeNull();
  });
});

describe('links', () => {
  test.each([
    ['/in/ada-quill', 'ada-quill'],
    ['https://www.linkedin.com/in/ada-quill?miniProfileUrn=x', 'ada-quill'],
    ['https://www.linkedin.com/in/ada-quill/overlay/contact-info/', 'ada-quill'],
    ['https://www.linkedin.com/company/loom/', null],
    ['https://www.linkedin.com.evil.example/in/ada-quill/', null],
    ['https://evil.example/in/ada-quill/', null],
    ['//evil.example/in/ada-quill/', null],
    ['javascript:/in/ada-quill/', null],
    ['https://www.linkedin.com/redir?url=/in/ada-quill/', null],
    ['in/ada-quill', null],
    ['', null],
  ])('%s', (href, slug) => {
    expect(slugInLink(href)).toBe(slug);
  });
});

test('any path gives null or a slug that the sighting can hold', () => {
  const part = fc.constantFrom(
    'ada',
    '-',
    '%',
    '%2F',
    '%00',
    '%D0',
    '%BC',
    '/',
    '?',
    '#',
    ':',
    '.',
    'é',
    '🙂',
    '\ud800',
    ' ',
  );
  const slug = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(slug, (written) => {
      const found = slugOf(`/in/${written}`);
      expect(found === null || Slug.safeParse(found).success).toBe(true);
    }),
    { numRuns: 500 },
  );
  for (const unit of ['%', 'a/', 'é', '%2', '/in/'])
    expect(slugOf(`/in/${unit.repeat(50_000)}`)).toSatisfy(isShortOrNull);
});

const isShortOrNull = (slug: string | null) => slug === null || slug.length <= 200;
