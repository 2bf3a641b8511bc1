import { describe, expect, test } from 'vitest';
import { Person } from '../../../src/contracts/sighting.ts';
import { extractInvitations } from '../../../src/extraction/people/invitations.ts';
import { scopeOf } from '../../../src/extraction/scopes.ts';
import { generationOf } from '../../../src/reading/generation.ts';
import { readOutline } from '../../../src/reading/read-outline.ts';
import { savedVisibility } from '../../../src/reading/visibility.ts';
import { documentOf } from '../../reading/outline-of.ts';
import { PID } from '../profile-pages.ts';

// Whole pages of both generations stand in tests/pages; here is what they leave open.

function read(body: string, lang = 'en'): Person[] {
  const document = documentOf(body, lang);
  const scope = scopeOf('invitations', generationOf(document));
  return scope ? extractInvitations(readOutline(document, { visibility: savedVisibility, scope })) : [];
}

type Row = { slug?: string; name?: string; about?: string; ago?: string; note?: string; more?: string };
const row = ({
  slug = 'ada-quill',
  name = 'Ada Quill',
  about = '<p>Weaver</p>',
  ago = '2 days ago',
  note = '',
  more = '',
}: Row) =>
  `<div role="listitem"><p><a href="https://www.linkedin.com/in/${slug}/"><strong>${name}</strong></a></p>${about}<p>${ago}</p>
    <button><span>Ignore</span></button><button><span>Accept</span></button>${note && `<div><p>${note}</p></div>`}${more}</div>`;
const sdui = (...rows: string[]) =>
  read(`<main><div componentkey="InvitationManagerPage_InvitationsList">${rows.join('')}</div></main>`);

test('name, headline, note and nothing that was not said', () => {
  expect(sdui(row({ note: 'Let us talk.' }))).toEqual([
    {
      name: 'Ada Quill',
      slug: 'ada-quill',
      memberId: null,
      degree: null,
      headline: 'Weaver',
      mutualConnections: null,
      note: 'Let us talk.',
    },
  ]);
});

test('a name in a sentence is the part set bold', () => {
  const line = '<p><a href="/in/ada-quill/"><strong>Ada Quill</strong></a> follows you and wants to connect</p>';
  const [person] = sdui(`<div role="listitem">${line}<p>Weaver</p><p>Today</p></div>`);
  expect(person).toMatchObject({ name: 'Ada Quill', headline: 'Weaver', note: null });
});

describe('a note', () => {
  test.each(['Hi!', '15 roles', '3 weeks', 'We pay 500 per page', 'x'.repeat(300), '12 mutual connections'])(
    '“%s” is one, whatever it looks like',
    (note) => {
      expect(sdui(row({ note }))).toMatchObject([{ note, headline: 'Weaver', mutualConnections: null }]);
    },
  );

  test('of several lines is one text', () => {
    expect(sdui(row({ note: 'Dear Ada,</p><p>a client pays for your view.' }))).toMatchObject([
      { note: 'Dear Ada,\na client pays for your view.' },
    ]);
  });

  test('is not what LinkedIn writes into each row', () => {
    const rows = ['ada', 'bo', 'cy'].map((slug) =>
      row({ slug, name: slug, more: '<p>Learn more about invitations</p>' }),
    );
    expect(sdui(...rows).map(({ note }) => note)).toEqual([null, null, null]);
  });

  test('without a time before it stands behind headline and mutual connections', () => {
    const about = '<p>Weaver</p><p><strong>Bo</strong> and 4 other mutual connections</p>';
    expect(sdui(row({ about, ago: '', note: 'Let us talk.' }))).toMatchObject([
      { headline: 'Weaver', mutualConnections: 5, note: 'Let us talk.' },
    ]);
  });

  test('is bounded', () => {
    const [person] = sdui(row({ note: 'word '.repeat(2_000) }));
    expect(Person.safeParse(person).error).toBeUndefined();
    expect(person?.note).toHaveLength(2_000);
  });
});

test('the link to write to them tells their number', () => {
  const more = `<a href="/messaging/compose/?profileUrn=x&amp;recipient=${PID}"><span>Message</span></a>`;
  expect(sdui(row({ more }))).toMatchObject([{ memberId: 1_850_000_000, note: null }]);
});

test.each(['company', 'showcase', 'school', 'groups', 'newsletters', 'events'])(
  'what somebody passes on from /%s/ is no invitation of theirs',
  (kind) => {
    const more = `<a href="https://www.linkedin.com/${kind}/loom/">Loom</a>`;
    expect(sdui(row({ more }), row({ slug: 'bo', name: 'Bo' })).map(({ slug }) => slug)).toEqual(['bo']);
  },
);

test('what stands at the side is no invitation', () => {
  const side = `<aside>${row({ slug: 'bo' })}</aside>`;
  expect(read(`<main><div componentkey="x">${row({})}</div>${side}</main>`)).toEqual([]);
});

test('two hundred at most, in order', () => {
  const people = sdui(...Array.from({ length: 250 }, (_, at) => row({ slug: `p${at}`, name: `Person ${at}` })));
  expect(people).toHaveLength(200);
  expect(people[199]).toMatchObject({ name: 'Person 199', headline: null });
});
