import { expect, test } from 'vitest';
import { artdeco, plain, sdui, signalsOf } from '../profile-pages.ts';

const read = (html: string) => {
  const { pronouns, headline, location } = signalsOf(html);
  return [plain(pronouns), plain(headline), plain(location)];
};

test.each([
  ['She/Her', 'She/Her'],
  ['(He/Him)', 'He/Him'],
  ['elle/la', 'elle/la'],
  ['They / Them / Theirs', 'They / Them / Theirs'],
  ['он/его', 'он/его'],
])('pronouns %s stand before the degree', (shown, pronouns) => {
  const nameRow = `<p>${shown}</p><p>· 2nd</p>`;
  expect(read(sdui({ nameRow }))).toEqual([pronouns, 'Weaver', 'Ghent']);
});

test.each(['Writer/Director', 'UX/UI', 'Actor/Singer/Dancer'])(
  'a headline with slashes is no pronouns: %s',
  (shown) => {
    const facts = `<p>${shown}</p><p>Ghent</p>`;
    expect(read(sdui({ nameRow: '<p>· 2nd</p>', facts }))).toEqual(['absent', shown, 'Ghent']);
    expect(read(sdui({ nameRow: '<p>She/Her</p><p>· 2nd</p>', facts }))).toEqual(['She/Her', shown, 'Ghent']);
  },
);

test('separators are no lines, a headline alone leaves no location', () => {
  expect(read(sdui({ facts: '<p>·</p><p>Weaver</p><p>·</p>' }))).toEqual(['absent', 'Weaver', 'absent']);
  expect(read(sdui({ facts: '' }))).toEqual(['absent', 'absent', 'absent']);
});

test.each(['--', '—', '...'])('%s stands for no headline, and no other line takes its place', (none) => {
  const chips = '<div role="button"><p>Loom &amp; Co</p></div>';
  expect(read(sdui({ facts: `<p>${none}</p><p>Ghent</p>` }))).toEqual(['absent', 'absent', 'Ghent']);
  expect(read(artdeco({ facts: `<div>${none}</div><span>Ghent</span>` }))).toEqual(['absent', 'absent', 'Ghent']);
  expect(read(sdui({ facts: `<p>${none}</p><p>Loom &amp; Co</p>`, after: chips }))).toEqual([
    'absent',
    'absent',
    'absent',
  ]);
});

test('the company line is no headline', () => {
  const after = '<div role="button"><p>Loom &amp; Co</p></div>';
  const company = '<p>Loom &amp; Co</p>';
  expect(read(sdui({ facts: `${company}<p>Ghent</p>`, after }))).toEqual(['absent', 'absent', 'Ghent']);
});

test('a headline may be the name of the company, which then follows once more', () => {
  const after = '<div role="button"><p>Loom &amp; Co</p></div>';
  const twice = '<p>Loom &amp; Co</p>'.repeat(2);
  expect(read(sdui({ facts: `${twice}<p>Ghent</p>`, after }))).toEqual(['absent', 'Loom & Co', 'Ghent']);
});

test('the line that repeats company and school is no location', () => {
  const facts = '<p>Weaver</p><p>Loom &amp; Co · Ghent School</p>';
  const chips = '<div role="button"><p>Loom &amp; Co</p></div><div role="button"><p>Ghent School</p></div>';
  expect(read(sdui({ facts, after: chips }))).toEqual(['absent', 'Weaver', 'absent']);
  expect(read(sdui({ facts: `${facts}<p>Ghent</p>`, after: chips }))).toEqual(['absent', 'Weaver', 'Ghent']);
});

test('chips and buttons before the contact link of artdeco are neither headline nor location', () => {
  const facts = `<div>Weaver</div><ul><li><button><span><div>Loom &amp; Co</div></span></button></li></ul>
    <div><span>Ghent</span></div>`;
  expect(read(artdeco({ facts }))).toEqual(['absent', 'Weaver', 'Ghent']);
  const plainChips = '<div>Weaver</div><span>Ghent</span><ul><li><div>Loom &amp; Co</div></li></ul>';
  expect(read(artdeco({ facts: plainChips }))).toEqual(['absent', 'Weaver', 'Ghent']);
});

test('a headline as long as a page may write is bounded, and no letter is cut in two', () => {
  const { headline } = signalsOf(sdui({ facts: `<p>${'x'.repeat(599)}🙂🙂</p><p>Ghent</p>` }));
  expect(plain(headline)).toBe('x'.repeat(599));
});

test('without a top card there is nothing to say about headline and location yet', () => {
  const html =
    '<html><head><title>Ada Quill | LinkedIn</title></head><body><main componentkey="x"></main></body></html>';
  expect(read(html)).toEqual(['absent', 'not-loaded', 'not-loaded']);
});
