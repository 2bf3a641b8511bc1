import { expect, test } from 'vitest';
import { employerInPublicAlert as sign } from '../../src/indicators/employer-in-public-alert.ts';
import { publicAlerts } from '../../src/indicators/public-alerts.ts';
import { post, runSign } from './run-sign.ts';

test.each([
  ['BR-YR Executive Search', '18 November 2025'],
  ['br yr executive search', '18 November 2025'],
  ['Internship Union Ltd.', '18 November 2025'],
  ['RISEHR, Inc.', '10 December 2017'],
  ['Center for Sino-Europe Development Studies', '10 December 2017'],
  ['China Center of International Politics and Economy', '10 December 2017'],
  ['BlockNovas LLC', 'April 2025'],
])('%s equals a name in the alert of %s, and the evidence says which', (company, date) => {
  const seen = runSign(sign, { positions: [post({ company })] });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'strong', signals: ['positions'] });
  expect(seen.shown).toContain('same name as');
  expect(seen.shown).toContain(date);
});

test('a post that has ended is weak', () => {
  expect(runSign(sign, { positions: [post({ company: 'BlockNovas', end: '2025-02' }), post()] }).strength).toBe('weak');
});

test.each(['Student Internship Union of Leiden', 'RiseHR Partners', 'Rise', 'Executive Search', 'Block', 'Inc.'])(
  '%s is only a part of a name',
  (company) => {
    expect(runSign(sign, { positions: [post({ company })] }).kind).toBe('clear');
  },
);

test('no positions', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});

test('alerts are dated, and none is from the future', () => {
  for (const { date } of publicAlerts) expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
  expect(publicAlerts.every(({ date }) => date < '2026-12')).toBe(true);
});
