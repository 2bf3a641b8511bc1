import { expect, test } from 'vitest';
import { badgeOf, toolbarOf } from '../../src/background/badge-state.ts';
import type { Band } from '../../src/contracts/assessment.ts';
import { defaultSettings } from '../../src/contracts/settings.ts';
import { BadgeState, bandWords, type TabState } from '../../src/contracts/tab.ts';
import { noCase } from '../../src/memory/rows.ts';
import { account } from '../report/support/reports.ts';

const withBands = (profile: Band, approach: Band): TabState => {
  const { assessment } = account();
  const bands = { profile: { band: profile, score: 0 }, approach: { band: approach, score: 0 } };
  return { kind: 'account', account: account({ assessment: { ...assessment, ...bands } }), also: [] };
};

const shown = (profile: Band, approach: Band) => ({ state: withBands(profile, approach) });

test.each([
  ['low', 'unread', 'low'],
  ['unread', 'high', 'high'],
  ['medium', 'low', 'medium'],
  ['medium', 'high', 'high'],
  ['unread', 'unread', 'unread'],
] as const)('profile %s and approach %s look %s in a small place', (profile, approach, look) => {
  expect(badgeOf(shown(profile, approach), defaultSettings)).toMatchObject({
    show: true,
    look,
    words: bandWords[look],
  });
});

test('a reason stands beside warning signs, and never beside "nothing unusual"', () => {
  expect(badgeOf(shown('medium', 'unread'), defaultSettings).reason).toBe('New account, long career');
  expect(badgeOf(shown('low', 'unread'), defaultSettings).reason).toBe('');
});

test('the page learns the band and one reason, and nothing else', () => {
  const badge = badgeOf(shown('high', 'unread'), defaultSettings);
  expect(BadgeState.parse(badge)).toEqual(badge);
  expect(JSON.stringify(badge)).not.toContain('Mira');
});

test('quiet mode and people who are known leave the page alone', () => {
  const known = account({ case: { ...noCase, knownSince: '2026-11-01T10:00:00.000Z' } });
  expect(badgeOf(shown('high', 'high'), { ...defaultSettings, quiet: true })).toMatchObject({
    show: false,
    words: '',
  });
  expect(badgeOf({ state: { kind: 'account', account: known, also: [] } }, defaultSettings)).toMatchObject({
    show: false,
    words: '',
  });
});

test.each<TabState>([
  { kind: 'elsewhere' },
  { kind: 'loading' },
  { kind: 'nothing-to-judge', page: 'company' },
  { kind: 'error', message: 'No room.' },
])('there is no badge on a page that is $kind', (state) => {
  expect(badgeOf({ state }, defaultSettings).show).toBe(false);
});

test('the toolbar says in words what its mark stands for', () => {
  expect(toolbarOf(withBands('high', 'unread'))).toEqual({
    look: 'high',
    words: 'Strong warning signs. New account, long career',
  });
  expect(toolbarOf({ kind: 'error', message: 'No room.' })).toEqual({ look: 'could-not-read', words: 'No room.' });
});
