import { describe, expect, test } from 'vitest';
import { artdeco, OTHER_PID, PID, plain, sdui, section, signalsOf } from '../profile-pages.ts';

// ada-quill-11538870 is what LinkedIn itself would give member 251,749,025.
const IMITATED = 'ada-quill-11538870';

test('the PID in the key of the top card names the member', () => {
  expect(signalsOf(sdui()).memberId).toEqual({ value: 1_850_000_000, via: 'sdui: PID in card key' });
});

test('a chosen address that looks like a default one loses against the page', () => {
  const path = `/in/${IMITATED}/`;
  expect(plain(signalsOf(sdui({ slug: IMITATED }), path).memberId)).toBe(1_850_000_000);
  expect(plain(signalsOf(artdeco({ slug: IMITATED, memberId: '1850000000' }), path).memberId)).toBe(1_850_000_000);
});

test('the default address counts where the page tells nothing', () => {
  const read = signalsOf(artdeco({ slug: IMITATED }), `/in/${IMITATED}/`).memberId;
  expect(read).toEqual({ value: 251_749_025, via: 'default slug' });
  expect(signalsOf(artdeco()).memberId).toEqual({ missing: 'absent' });
});

describe('links of the top card', () => {
  const message = `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${PID}&amp;recipient=${PID}">Message</a>`;

  test('the link that writes to them holds their PID', () => {
    expect(plain(signalsOf(artdeco({ after: message })).memberId)).toBe(1_850_000_000);
  });

  test('links to people in common hold those people’s', () => {
    const common = `<a href="https://www.linkedin.com/in/${OTHER_PID}">Bo Kettle</a>`;
    expect(plain(signalsOf(artdeco({ after: common })).memberId)).toBe('absent');
    expect(plain(signalsOf(artdeco({ after: common + message })).memberId)).toBe(1_850_000_000);
  });

  test('a link to all of their positions holds it as well, and the top card’s wins', () => {
    const urn = (pid: string) => `profileUrn=urn%3Ali%3Afsd_profile%3A${pid}`;
    const all = (pid: string) =>
      section('experience', `<h2>Experience</h2><a href="/in/ada-quill/details/experience?${urn(pid)}">Show all</a>`);
    expect(plain(signalsOf(artdeco({ cards: all(PID) })).memberId)).toBe(1_850_000_000);
    expect(plain(signalsOf(artdeco({ cards: all(OTHER_PID), after: message })).memberId)).toBe(1_850_000_000);
    const other = section('recommendations', `<a href="/messaging/compose/?${urn(OTHER_PID)}">Write to Bo</a>`);
    expect(plain(signalsOf(artdeco({ cards: other })).memberId)).toBe('absent');
  });

  test('a link outside the top card says nothing', () => {
    expect(plain(signalsOf(artdeco({ around: `<div>${message}</div>` })).memberId)).toBe('absent');
  });
});

test.each(['0', '99999999999', '4294967296', '-5', 'x', '12e3'])('no account has the number %s', (memberId) => {
  expect(plain(signalsOf(artdeco({ memberId })).memberId)).toBe('absent');
});
