import { expect, test } from 'vitest';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { parseCase, signalsOfCase } from '../../tools/corpus-case.ts';

const parse = (value: unknown) => parseCase(JSON.stringify(value));
const signalsOf = (value: unknown) => {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(parsed.problem);
  return signalsOfCase(parsed.case);
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
  [3, /object/],
  [{ label: 'benign' }, /id/],
  [{ id: 'X', label: 'odd' }, /label: .*malicious/],
  [profile({ joined: '2026-13' }), /profile\.joined: expected YYYY-MM/],
  [profile({ joined: 'last May' }), /profile\.joined/],
  [profile({ connections: 'lots' }), /profile\.connections: expected a whole number/],
  [profile({ degree: 4 }), /profile\.degree/],
  [profile({ photo: 'nice' }), /profile\.photo: expected "present"/],
  [profile({ slug: 'javascript:alert(1)' }), /profile\.slug/],
  [profile({ positions: [{ start: 'May' }] }), /profile\.positions\.0\.start/],
  [{ id: 'X', label: 'benign', thread: [{ from: 'us', text: 'x' }] }, /thread\.0\.from/],
])('%j is refused in words', (value, problem) => {
  expect(problemOf(value)).toMatch(problem);
});

test('what is no JSON is refused in words', () => {
  expect(parseCase('{"id":')).toEqual({ ok: false, problem: 'not valid JSON' });
});
