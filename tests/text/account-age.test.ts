import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accountAgeAccuracyMonths, accountCreatedAbout, lastKnownMonth } from '../../src/text/account-age.ts';

test.each([
  [97_624_000, '2010-12'],
  [585_023_000, '2017-07'],
  [1, '2003-05'],
  [160_000_000, '2012-01'],
])('member %i joined by %s', (memberId, month) => {
  expect(accountCreatedAbout(memberId)).toBe(month);
});

test('past the last point it names the last month that it knows', () => {
  expect(accountCreatedAbout(1_900_000_000)).toBe(lastKnownMonth);
});

test('a higher number never joined earlier', () => {
  const months = Array.from({ length: 1_900 }, (_, index) => accountCreatedAbout(index * 1_000_000 + 1));
  expect([...months].sort()).toEqual(months);
});

test('the accuracy is told by period', () => {
  expect([
    accountAgeAccuracyMonths('2012-05'),
    accountAgeAccuracyMonths('2020-01'),
    accountAgeAccuracyMonths('2026-01'),
  ]).toEqual([6, 9, 3]);
});

const CURVE = '../shared/data/member-id-joined.csv';
test.runIf(existsSync(CURVE))('the shipped curve is the published one, point by point', () => {
  const rows = readFileSync(CURVE, 'utf8').trim().split('\n').slice(1);
  for (const [memberId, date] of rows.map((row) => row.split(','))) {
    expect(accountCreatedAbout(Number(memberId))).toBe(date?.slice(0, 7));
  }
});
