import { expect, test } from 'vitest';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { CorpusCase, parseCase, signalsOfCase } from '../../tools/corpus-case.ts';

const parse = (value: unknown) => parseCase(JSON.stringify(value));
const signalsOf = (value: unknown) => {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(parsed.problem);
  return signalsOfCase(parsed.case, '2026-11-21T12:00:00.000Z');
};
const problemOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok ? null : parsed.problem;
};
const profile = (given: object) => ({ id: 'X', label: 'benign', profile: given });

test('label, case, expect, why, tags, twinOf and unknown keys never reach judging', () => {
  const bare = { id: 'X', profile: { name: 'Dana Whitlow', positions: [{ title: 'Partner' }] } };
  const marked = {
    ...bare,
    label: 'malicious',
    case: 'MARK',
    lang: 'MARK',
    expect: { profile: ['high'], approach: ['high'], stage: 'covert' },
    why: 'MARK',
    tags: ['MARK'],
    twinOf: 'MARK',
    stage: 'covert',
    secret: 'MARK',
    viewer: { employer: null, role: 'MARK' },
    profile: { ...bare.profile, risk: 'MARK', positions: [{ title: 'Partner', note: 'MARK' }] },
  };
  expect(signalsOf(marked)).toEqual(signalsOf({ ...bare, label: 'benign' }));
  expect(JSON.stringify(signalsOf(marked))).not.toMatch(/MARK|malicious|covert/);
});

test('null and a key that is not there are both not shown', () => {
  expect(signalsOf({ id: 'X', label: 'benign' })).toEqual(emptyJudged());
  expect(signalsOf(profile({ name: null, about: '', positions: null }))).toEqual(emptyJudged());
});

test('zero is a value', () => {
  const { activityCount, recommendations, positions } = signalsOf(
    profile({ activityCount: 0, recommendations: 0, positions: [] }),
  );
  expect([activityCount, recommendations, positions]).toEqual([
    { value: 0, via: 'case' },
    { value: 0, via: 'case' },
    { value: [], via: 'case' },
  ]);
});

test.each([
  ['500+', { count: 500, orMore: true }],
  [500, { count: 500, orMore: false }],
  ['1,439', { count: 1439, orMore: false }],
])('connections %s', (written, value) => {
  expect(signalsOf(profile({ connections: written })).connections).toEqual({ value, via: 'case' });
});

test.each(['2026-09', '2026-09-02', '2026-09-02T23:30:00+02:00'])('%s is a month and an instant', (written) => {
  const signals = signalsOf(profile({ joined: written, contactInfoUpdated: written, photoUploaded: written }));
  expect(signals.joined).toMatchObject({ value: '2026-09' });
  expect(signals.contactInfoUpdated).toMatchObject({ value: '2026-09' });
  expect(JSON.stringify(signals.photoUploadedAt)).toContain('2026-09-0');
});

test('a default address dates the account; a chosen one does not', () => {
  expect(signalsOf(profile({ slug: 'ines-marlow-a28689437' })).memberId).toMatchObject({ value: 1_850_000_000 });
  expect(signalsOf(profile({ slug: 'ines-marlow-a28689437' })).accountCreatedAbout).toMatchObject({ value: '2026-07' });
  expect(signalsOf(profile({ slug: 'inesmarlow' })).accountCreatedAbout).toEqual({ missing: 'absent' });
});

test.each([
  ['followers', '1,200', 'followers', 1200],
  ['mutualCount', '14', 'mutualConnections', 14],
  ['activityCount', '500+', 'activityCount', 500],
  ['degree', '2nd', 'degree', 2],
  ['verified', 'yes', 'verified', true],
  ['verified', 1, 'verified', true],
  ['verified', 'False', 'verified', false],
  ['contactInfoUpdated', 'Updated over 1 year ago', 'contactInfoUpdated', '2025-11'],
  ['photoUploaded', 'Updated 3 months ago', 'photoUpdated', '2026-08'],
] as const)('%s written as %j', (key, written, name, value) => {
  expect(signalsOf(profile({ [key]: written }))).toEqual({ ...emptyJudged(), [name]: { value, via: 'case' } });
});

test.each(['present', 'Present', 'current', '', null])('a role or school that ends %j goes on', (end) => {
  const { positions, education } = signalsOf(
    profile({ positions: [{ title: 'Partner', end }], education: [{ school: 'Leeds', end }] }),
  );
  expect(positions).toMatchObject({ value: [{ title: 'Partner', end: null }] });
  expect(education).toMatchObject({ value: [{ school: 'Leeds', end: null }] });
});

test.each([
  [{ joined: '2026' }, /^profile\.joined: expected YYYY-MM/], // which month of the year is not known
  [{ joined: '2026-13' }, /^profile\.joined: expected YYYY-MM/],
  [{ joined: 'last May' }, /^profile\.joined/],
  [{ contactInfoUpdated: 'a while back' }, /^profile\.contactInfoUpdated/],
  [{ connections: 'lots' }, /^profile\.connections: expected a whole number/],
  [{ followers: 1.5 }, /^profile\.followers/],
  [{ degree: 4 }, /^profile\.degree/],
  [{ photo: 'nice' }, /^profile\.photo: expected "present"/],
  [{ verified: 'perhaps' }, /^profile\.verified/],
  [{ headline: 7 }, /^profile\.headline/],
  [{ slug: 'javascript:alert(1)' }, /^profile\.slug/],
  [{ positions: 'many' }, /^profile\.positions/],
])('%j is named, and counts as not shown', (given, problem) => {
  const parsed = parse(profile({ ...given, name: 'Dana Whitlow' }));
  expect(parsed).toMatchObject({ ok: true, unusable: [expect.stringMatching(problem)] });
  expect(signalsOf(profile({ ...given, name: 'Dana Whitlow' }))).toEqual({
    ...emptyJudged(),
    name: { value: 'Dana Whitlow', via: 'case' },
  });
});

test('every field that can be wrong at once still leaves the case', () => {
  const odd = { at: [1] };
  const wrong = { viewer: 3, invitationNote: odd, thread: 'x', twinOf: 5, expect: { profile: 'low', stage: 'x' } };
  const keys = Object.keys(CorpusCase.shape.profile.parse({}) ?? {});
  const parsed = parse({ ...wrong, ...profile(Object.fromEntries(keys.map((key) => [key, odd]))) });
  expect(parsed).toMatchObject({ ok: true, case: { expect: { profile: null }, twinOf: null } });
  expect(parsed.ok && parsed.unusable).toHaveLength(keys.length + 6);
});

test('of a list only what cannot be used is left out', () => {
  const whole = { from: 'them', at: null, text: 'Hello' };
  const thread = [{ from: 'us', text: 3 }, whole, 'x', { ...whole, at: 'noon' }];
  const positions = ['x', { title: 'Partner', start: 'May' }, 7];
  const signals = signalsOf({ ...profile({ positions }), thread, expect: { profile: ['low', 'none'] } });
  expect(signals.thread).toEqual({ value: [whole, whole], via: 'case' });
  expect(signals.positions).toMatchObject({ value: [{ title: 'Partner', start: null }] });
});

test.each([
  [3, /object/],
  [{ label: 'benign' }, /id/],
  [{ id: 'X', label: 'odd' }, /label: .*malicious/],
  [{ id: 'X', label: 'benign', profile: 'Dana Whitlow' }, /profile: .*object/],
])('%j is refused in words', (value, problem) => {
  expect(problemOf(value)).toMatch(problem);
});

test('what is no JSON is refused in words', () => {
  expect(parseCase('{"id":')).toEqual({ ok: false, problem: 'not valid JSON' });
});
